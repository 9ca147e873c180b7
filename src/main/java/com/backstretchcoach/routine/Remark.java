package com.backstretchcoach.routine;

/** What changed, to be acknowledged in one sentence. */
public sealed interface Remark {
  /** Stopped for a moment at a leg. */
  record Paused(Leg leg) implements Remark {}

  /** There is no hurry. */
  record NoRush() implements Remark {}

  /** A leg was passed over. */
  record Skipped(Leg leg) implements Remark {}

  /** A side is left out from now on. */
  record SideOut(Side side) implements Remark {}

  /** Both sides are in the set. */
  record SidesBack() implements Remark {}

  /** Both sides are left out. */
  record NothingLeft() implements Remark {}

  /** The set begins with this side. */
  record Begins(Side side) implements Remark {}

  /** The hold from now on. */
  record HoldIs(int seconds, boolean inArticle) implements Remark {}

  /** The hold stays as it is. */
  record HoldKept(int seconds) implements Remark {}

  /**
   * A hold that long or short is not counted.
   *
   * @param asked in seconds
   * @param nearest the hold in seconds that could be had
   */
  record HoldRefused(int asked, int nearest) implements Remark {}

  /** The pace from now on. */
  record PaceIs(Pace pace) implements Remark {}

  /** The counting from now on. */
  record CountIs(CountStyle style) implements Remark {}

  /**
   * The flow from now on.
   *
   * @param inOne whether what is left of the set fits one response
   */
  record FlowIs(Flow flow, boolean inOne) implements Remark {}

  /** There is no leg before this one. */
  record FirstAlready() implements Remark {}

  /** There is no leg after the last one. */
  record WasLast() implements Remark {}

  /**
   * Where the person is.
   *
   * @param holdsAfter those after the one of {@code leg}
   */
  record Where(Leg leg, int holdsAfter) implements Remark {}

  /**
   * Which round comes next.
   *
   * @param holdsLeft that of {@code leg} included
   */
  record WhereNext(Leg leg, int holdsLeft) implements Remark {}

  /** No hold has been begun. */
  record NotBegun(int holdsAhead) implements Remark {}

  /**
   * What has been done where the person may want to stop.
   *
   * @param holds at least one
   */
  record DoneSoFar(int holds) implements Remark {}

  /** Every hold has been done. */
  record AllDone(int holdsDone) implements Remark {}
}
