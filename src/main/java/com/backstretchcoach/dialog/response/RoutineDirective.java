package com.backstretchcoach.dialog.response;

import com.amazon.ask.model.interfaces.connections.OnCompletion;
import com.amazon.ask.model.interfaces.connections.V1.StartConnectionDirective;
import com.backstretchcoach.dialog.RoutineOffer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Has Alexa offer a routine, by Amazon's pages "Pre-Built Routine API Reference" and "Pre-Built
 * Routine Primitives". The values are JSON nodes: the SDK's serializer drops what is empty in a
 * map.
 */
final class RoutineDirective {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String OFFER = "connection://AMAZON.OfferAutomation/1";
  private static final String VERSION = "1.0";

  private RoutineDirective() {}

  /**
   * The directive.
   *
   * @param skill the id of the skill, whose own task the routine starts
   * @param locale in which the phrase is said; that of the device
   */
  static StartConnectionDirective of(RoutineOffer offer, String skill, String locale) {
    return StartConnectionDirective.builder()
        .withUri(OFFER)
        .withOnCompletion(OnCompletion.RESUME_SESSION)
        .withToken(offer.token())
        .withInput(
            Map.of(
                "automation", automation(offer, skill, locale),
                "renderingData", rendering(offer)))
        .build();
  }

  private static ObjectNode automation(RoutineOffer offer, String skill, String locale) {
    ObjectNode automation = JSON.objectNode();
    ObjectNode trigger =
        automation
            .putObject("trigger")
            .put("type", "Alexa.Automation.Trigger.Voice.CustomUtterance")
            .put("version", VERSION);
    ObjectNode spoken = trigger.putObject("payload").put("locale", locale);
    offer.phrases().forEach(spoken.putArray("utterances")::add);
    ObjectNode operation =
        automation
            .putObject("operations")
            .putArray("serial")
            .addObject()
            .putObject("operation")
            .put("type", "Alexa.Automation.Operation.Skill.StartConnection")
            .put("version", VERSION)
            .put("operationId", offer.task());
    operation
        .putObject("payload")
        .putObject("connectionRequest")
        .put("uri", "connection://" + skill + "." + offer.task() + "/1?provider=" + skill)
        .putObject("input");
    return automation;
  }

  private static ObjectNode rendering(RoutineOffer offer) {
    ObjectNode rendering = JSON.objectNode();
    rendering
        .putObject("operations")
        .putObject(offer.task())
        .put("descriptionPrompt", offer.does());
    return rendering;
  }
}
