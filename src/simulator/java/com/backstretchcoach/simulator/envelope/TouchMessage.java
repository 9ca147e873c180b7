package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a document on the screen sends to the skill, touched or by itself.
 *
 * @param token of the document
 * @param source the component that sent it
 * @param arguments what the document says
 * @param components the values of components that it names
 */
public record TouchMessage(String token, JsonNode source, JsonNode arguments, JsonNode components) {
  /** The type of the request that tells of it. */
  public static final String REQUEST = "Alexa.Presentation.APL.UserEvent";
}
