package com.backstretchcoach.conversation;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.response.ResponseBuilder;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Script;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a reply as a response of the SDK. */
final class ReplyWriter {
  /** How Alexa calls her own question for a permission, also in her answer. */
  static final String ASK_FOR = "AskFor";

  private static final String TOKEN = "stretch";

  private ReplyWriter() {}

  static Optional<Response> write(HandlerInput input, Reply reply) {
    if (input.getRequestEnvelope().getSession() != null) {
      input
          .getAttributesManager()
          .setSessionAttributes(SessionAttributes.write(reply.conversation()));
    }
    ResponseBuilder builder = input.getResponseBuilder();
    reply.script().ifPresent(script -> play(builder, script, reply.conversation()));
    reply.request().ifPresent(request -> builder.addDirective(directive(request)));
    return builder.build();
  }

  private static void play(ResponseBuilder builder, Script script, Conversation conversation) {
    Delivery delivery = Delivery.of(script, conversation.audio());
    builder.withSpeech(delivery.ssml());
    delivery.document().ifPresent(document -> builder.addDirective(directive(document)));
    if (script.asks()) {
      builder.withReprompt(Delivery.plain(script.reprompt()));
    } else {
      builder.withShouldEndSession(true);
    }
  }

  private static SendRequestDirective directive(PermissionRequest request) {
    return SendRequestDirective.builder()
        .withName(ASK_FOR)
        .withPayload(
            Map.of(
                "@type", "AskForPermissionsConsentRequest",
                "@version", "1",
                "permissionScope", request.permission().scope()))
        .withToken(request.wish().text())
        .build();
  }

  /** The values stay JSON nodes: the SDK's serializer drops what is empty in a map. */
  private static RenderDocumentDirective directive(ObjectNode document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    document.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return RenderDocumentDirective.builder().withToken(TOKEN).withDocument(fields).build();
  }
}
