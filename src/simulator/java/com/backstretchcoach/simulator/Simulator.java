package com.backstretchcoach.simulator;

/** Talks to the skill from a terminal. */
public final class Simulator {
  private Simulator() {}

  /** Starts the simulator. */
  public static void main(String[] args) throws Exception {
    System.out.println(
        "java "
            + Runtime.version()
            + " console "
            + (System.console() != null && System.console().isTerminal())
            + " args "
            + String.join("|", args));
    System.out.print(new String(System.in.readAllBytes()));
  }
}
