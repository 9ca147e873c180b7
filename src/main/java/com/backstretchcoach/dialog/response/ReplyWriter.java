package com.backstretchcoach.dialog.response;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.response.ResponseBuilder;
import com.backstretchcoach.alexa.PermissionRequest;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.session.DisplayCodec;
import com.backstretchcoach.dialog.session.SessionCodec;
import com.backstretchcoach.screen.Screen;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Script;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a reply as a response of the SDK. */
public final class ReplyWriter {
  /** How Alexa calls her own question for a permission, also in her answer. */
  public static final String ASK_FOR = "AskFor";

  private static final String TOKEN = "stretch";

  private final Screens screens;

  /** A writer that draws with {@code screens}. */
  public ReplyWriter(Screens screens) {
    this.screens = screens;
  }

  public Optional<Response> write(HandlerInput input, Turn turn, Reply reply) {
    Optional<View> view = turn.display().draws() ? reply.view() : Optional.empty();
    int stamp = reply.conversation().said().turn();
    if (input.getRequestEnvelope().getSession() != null) {
      Map<String, Object> attributes = SessionCodec.write(reply.conversation());
      DisplayCodec.write(
          view.isPresent() ? turn.display().showing(stamp) : turn.display(), attributes);
      input.getAttributesManager().setSessionAttributes(attributes);
    }
    boolean asks = reply.script().filter(Script::asks).isPresent();
    ResponseBuilder builder = input.getResponseBuilder();
    reply.script().ifPresent(script -> play(builder, script, reply.conversation()));
    view.map(shown -> screens.of(shown, turn.phrases(), stamp).sentAt(turn.now()).asking(asks))
        .ifPresent(screen -> builder.addDirective(directive(screen)));
    reply.request().ifPresent(request -> builder.addDirective(directive(request)));
    reply
        .routine()
        .ifPresent(
            offer -> builder.addDirective(RoutineDirective.of(offer, skill(input), turn.locale())));
    return builder.build();
  }

  /** The id of this skill, which the SDK has compared with its own. */
  private static String skill(HandlerInput input) {
    return input.getRequestEnvelope().getContext().getSystem().getApplication().getApplicationId();
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
        .withToken(request.token())
        .build();
  }

  private static RenderDocumentDirective directive(ObjectNode document) {
    return RenderDocumentDirective.builder()
        .withToken(TOKEN)
        .withDocument(fields(document))
        .build();
  }

  private static Directive directive(Screen screen) {
    return com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective.builder()
        .withToken(TOKEN)
        .withDocument(screen.document().encoded())
        .withDatasources(fields(screen.datasources()))
        .build();
  }

  /** The values stay JSON nodes: the SDK's serializer drops what is empty in a map. */
  private static Map<String, Object> fields(ObjectNode node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
