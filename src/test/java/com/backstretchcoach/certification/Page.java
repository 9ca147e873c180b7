package com.backstretchcoach.certification;

/** The pages on which Amazon publishes what a skill is certified by. */
enum Page {
  /** How a skill behaves in a conversation. */
  VOICE("voice-interface-and-user-experience-testing-for-a-custom-skill"),
  /** That a skill does what its page in the store says. */
  FUNCTIONAL("functional-testing-for-a-custom-skill"),
  /** Who may call it. */
  SECURITY("security-testing-for-an-alexa-skill"),
  /** What it must not say or collect. */
  POLICY("policy-requirements-for-an-alexa-skill"),
  /** How it is called. */
  NAME("choose-the-invocation-name-for-a-custom-skill"),
  /** What it may ask of a person's account. */
  PERMISSIONS("configure-permissions-for-customer-information-in-your-skill");

  private static final String DOCS = "https://developer.amazon.com/en-US/docs/alexa/custom-skills/";

  private final String file;

  Page(String file) {
    this.file = file;
  }

  /** Where it is. */
  String address() {
    return DOCS + file + ".html";
  }
}
