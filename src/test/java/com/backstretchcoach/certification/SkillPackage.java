package com.backstretchcoach.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Amazon is sent for the store.
 *
 * @param manifest the content of {@code skill.json}
 * @param models the language model of each locale
 */
record SkillPackage(ObjectNode manifest, Map<String, ObjectNode> models) {
  /** The package of the repository, read anew, so that it can be spoilt. */
  static SkillPackage read() {
    Map<String, ObjectNode> models = new TreeMap<>();
    Locales.all().forEach(locale -> models.put(locale, (ObjectNode) Locales.model(locale)));
    return new SkillPackage(
        (ObjectNode) Locales.read(Locales.PACKAGE.resolve("skill.json")).path("manifest"), models);
  }

  /** What the store says in {@code locale}. */
  ObjectNode store(String locale) {
    return manifest.withObject("/publishingInformation/locales/" + locale);
  }

  List<String> locales() {
    List<String> locales = new ArrayList<>();
    manifest.at("/publishingInformation/locales").fieldNames().forEachRemaining(locales::add);
    return locales;
  }

  String invocationName(String locale) {
    return models.get(locale).path("invocationName").asText();
  }

  Stream<JsonNode> intents(String locale) {
    return models.get(locale).path("intents").valueStream();
  }

  /** Every slot of every intent. */
  Stream<JsonNode> slots(String locale) {
    return intents(locale).flatMap(intent -> intent.path("slots").valueStream());
  }

  /** Every sample of every intent. */
  Stream<String> samples(String locale) {
    return intents(locale).flatMap(SkillPackage::samples);
  }

  static Stream<String> samples(JsonNode intent) {
    return intent.path("samples").valueStream().map(JsonNode::asText);
  }

  Stream<String> examplePhrases(String locale) {
    return store(locale).path("examplePhrases").valueStream().map(JsonNode::asText);
  }
}
