package com.backstretchcoach.dialog;

/**
 * A question at the end of an answer.
 *
 * @param ask spoken last, before the microphone opens
 * @param reprompt spoken once if nobody answers
 */
public record FollowUp(Question question, String ask, String reprompt) {}
