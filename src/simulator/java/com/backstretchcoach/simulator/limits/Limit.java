package com.backstretchcoach.simulator.limits;

/** Everything that a response must keep to, in the words in which a breach is reported. */
public enum Limit {
  NOT_JSON("the response is not JSON"),
  NO_VERSION("the response needs the version \"1.0\""),
  TOO_LARGE("a response holds at most 120 KB"),
  UNKNOWN_TO_THE_SDK("the SDK's model does not know this"),
  SPEECH_TOO_LONG("output speech holds at most 8000 characters"),
  BREAK_TOO_LONG("a break lasts at most 10 seconds"),
  AUDIO_TOO_LONG("a response lasts at most 240 seconds"),
  REPROMPT_TOO_LONG("a reprompt lasts at most 90 seconds"),
  INVALID_SSML("the SSML is not valid"),
  INVALID_APLA("the audio document is not valid"),
  NO_SCREEN("the device has no screen to show a document on"),
  INVALID_APL("the document for the screen is not valid"),
  ONLY_SILENCE("an audio document cannot be silence alone"),
  QUESTION_WITHOUT_REPROMPT("a question needs a reprompt"),
  OPEN_WITHOUT_A_QUESTION("the session stays open without a question"),
  QUESTION_BUT_ENDED("a question is asked and the session ends"),
  REPROMPT_BUT_ENDED("there is a reprompt and the session ends"),
  ASKED_BESIDE_A_PERMISSION("Alexa asks for a permission and the skill asks too"),
  SPEECH_NOT_ALLOWED("this request cannot be answered with speech");

  private final String meaning;

  Limit(String meaning) {
    this.meaning = meaning;
  }

  /** What the limit is, as a sentence without its full stop. */
  public String meaning() {
    return meaning;
  }
}
