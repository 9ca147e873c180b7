package com.backstretchcoach.routine;

/** What a person, or the device, may do to a set. Each means something at every stage. */
public sealed interface Event {
  /** Changes how the set is done. */
  sealed interface Adjustment extends Event {}

  /** Goes to another leg, or to the same one again. */
  sealed interface Move extends Event {}

  /** Wants to stretch. */
  record Start() implements Event {}

  /** Is lying down, or does not want the instructions. */
  record Ready() implements Event {}

  /** Says yes to the set's own question. */
  record Agree() implements Event {}

  /** Says no to the set's own question. */
  record Decline() implements Event {}

  /** Says yes to being asked whether there is anything else. */
  record MoreHelp() implements Event {}

  /** Needs a moment. */
  record Pause() implements Event {}

  /** Wants to go on. */
  record Resume() implements Event {}

  /** Wants to hear it again. */
  record Repeat() implements Move {}

  /** Wants the next thing. */
  record Next() implements Move {}

  /** Wants the thing before. */
  record Previous() implements Move {}

  /** Does not want this leg, this once. */
  record SkipLeg() implements Move {}

  /** Does not want a side for the rest of the set. */
  record LeaveOut(Side side) implements Adjustment {}

  /** Wants both sides again. */
  record BothSides() implements Adjustment {}

  /** Names a side to begin with or to go to. */
  record ChooseSide(Side side) implements Adjustment {}

  /** Wants the set from its beginning. */
  record StartOver() implements Move {}

  /** Asks for a hold of so many seconds, any number. */
  record ChangeHold(int seconds) implements Adjustment {}

  /** Asks for a longer hold. */
  record Longer() implements Adjustment {}

  /** Asks for a shorter hold. */
  record Shorter() implements Adjustment {}

  /** Asks for more time. */
  record Slower() implements Adjustment {}

  /** Asks for less time. */
  record Faster() implements Adjustment {}

  /** Chooses how holds are counted. */
  record Count(CountStyle style) implements Adjustment {}

  /** Asks for less counting. */
  record CountLess() implements Adjustment {}

  /** Chooses round by round or straight through. */
  record ChangeFlow(Flow flow) implements Adjustment {}

  /** Asks which leg it is or how many are left. */
  record WhereAmI() implements Event {}

  /** Talks about something else. */
  record Interrupt() implements Event {}

  /** The device could not play what was sent. */
  record SoundLost() implements Event {}

  /** Ends it. */
  record Stop() implements Event {}
}
