package com.backstretchcoach.simulator.hearing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands what a person types from the skill's own interaction model: first as one of its
 * sample utterances, then as the intent whose samples it resembles, else not at all.
 */
public final class Hearing {
  private static final String STOP = "AMAZON.StopIntent";
  private static final String FALLBACK = "AMAZON.FallbackIntent";
  private static final String YES = "AMAZON.YesIntent";
  private static final String HELP = "AMAZON.HelpIntent";
  private static final String DANGER = "DangerSignIntent";
  private static final Set<String> BESIDES_STOP =
      Set.of(YES, "AMAZON.NoIntent", "AMAZON.PauseIntent");
  private static final double LEARNT = 0.5;

  /** What has somebody move, which nobody should who speaks of pain or of a condition. */
  private static final Set<String> ONWARD =
      Set.of(
          "StartStretchIntent",
          "ReadyIntent",
          "AMAZON.NextIntent",
          "AMAZON.ResumeIntent",
          "AMAZON.StartOverIntent",
          YES);

  private static final Set<String> CAREFUL = Set.of(DANGER, "PainIntent", "CautionIntent");
  private static final List<String> WARNINGS = List.of("CONDITION", "PAIN_KIND");

  /** Below this an utterance is not understood. */
  private static final double THRESHOLD = 0.29;

  /** The lengths in words of the parts that a long utterance is looked at in. */
  private static final List<Integer> PARTS = List.of(6, 9);

  /** What the score of a part is worth beside that of the whole. */
  private static final double PART = 0.75;

  /** Better to stop for nothing than to stretch on: danger signs win when they come this close. */
  private static final double DANGER_BIAS = 1.2;

  private final Map<String, InteractionModel.Intent> intents = new LinkedHashMap<>();
  private final HearingWords words;
  private final Fillers fillers;
  private final SlotTypes types;
  private final Grammar grammar;
  private final StopPhrases stops;
  private final Spelling spelling;
  private final SampleFeatures features;
  private final Similarity similarity;
  private final MaximumEntropy learnt;
  private final SlotFinder slotFinder;

  private Hearing(InteractionModel model, HearingWords words) {
    this.words = words;
    fillers = new Fillers(words.fillers());
    model.intents().forEach(intent -> intents.put(intent.name(), intent));
    List<Sample> samples =
        model.intents().stream()
            .flatMap(intent -> intent.samples().stream().map(text -> Sample.of(intent, text)))
            .toList();
    types = new SlotTypes(model, samples, words.foods());
    grammar = new Grammar(samples, types, fillers);
    stops = stopPhrases(model, samples, words);
    spelling =
        new Spelling(
            vocabulary(model, samples), word -> types.foods().knows(word) || words.warnWith(word));
    features = new SampleFeatures(types);
    slotFinder = new SlotFinder(types, samples);
    ZonedDateTime anyTime = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    List<Map<String, Double>> vectors =
        samples.stream().map(sample -> features.of(sample.without(fillers), anyTime)).toList();
    List<String> labels = samples.stream().map(sample -> sample.intent().name()).toList();
    similarity = new Similarity(vectors, labels);
    learnt = new MaximumEntropy(vectors, labels);
  }

  /**
   * Reads an interaction model.
   *
   * @param words those of the model's language
   * @throws IOException if there is no model in the file
   */
  public static Hearing fromModel(Path model, HearingWords words) throws IOException {
    return new Hearing(InteractionModel.read(model), words);
  }

  /** What the utterance means; dates are seen from {@code now} in its zone. */
  public Recognition hear(String utterance, ZonedDateTime now) {
    List<String> said = Tokens.of(utterance);
    if (said.size() > 1 && (said.getFirst().equals("alexa") || said.getFirst().equals("echo"))) {
      said = said.subList(1, said.size());
    }
    if (said.isEmpty()) {
      return heard(FALLBACK, Map.of(), 0);
    }
    Optional<Grammar.Match> exact = match(said, now);
    if (stops.wins(said) && exact.filter(Hearing::isDanger).isEmpty()) {
      return heard(STOP, Map.of(), 1);
    }
    List<String> mended = spelling.mend(said);
    return exact
        .or(() -> match(mended, now))
        .map(match -> heard(match.intent().name(), match.slots(), 1))
        .orElseGet(() -> nearest(mended, now));
  }

  private static boolean isDanger(Grammar.Match match) {
    return match.intent().name().equals(DANGER);
  }

  private Optional<Grammar.Match> match(List<String> tokens, ZonedDateTime now) {
    return fillers.wordings(tokens).stream()
        .map(wording -> grammar.match(wording, now))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Danger needs its words; who speaks of pain or a condition is not sent on or to the help. */
  private Recognition nearest(List<String> tokens, ZonedDateTime now) {
    List<String> bare = fillers.bare(tokens);
    Map<String, Double> scores = scoresOfParts(bare, now);
    scores
        .keySet()
        .removeIf(intent ->
            intent.equals(DANGER) && !words.nameDanger(tokens)
                || intent.equals(YES) && words.nameDenial(tokens)
                || ONWARD.contains(intent) && words.nameInability(tokens));
    String first = best(scores).getKey();
    boolean onward =
        ONWARD.contains(first) && warns(tokens, now)
            || first.equals(HELP) && words.namePain(tokens);
    scores.keySet().removeIf(intent -> onward && !CAREFUL.contains(intent));
    if (scores.isEmpty()) {
      return heard("PainIntent", Map.of(), THRESHOLD);
    }
    Map.Entry<String, Double> best = best(scores);
    if (best.getValue() < THRESHOLD && !onward) {
      return heard(FALLBACK, Map.of(), best.getValue());
    }
    InteractionModel.Intent intent = intents.get(best.getKey());
    return heard(
        intent.name(), slotFinder.find(intent, bare, now), Math.min(0.99, best.getValue()));
  }

  private static Map.Entry<String, Double> best(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow();
  }

  /** Whether danger, pain or a condition is spoken of, or a doubt whether it is safe. */
  private boolean warns(List<String> tokens, ZonedDateTime now) {
    Map<String, List<Reading>> found = types.findAll(tokens, now);
    return words.namePain(tokens)
        || words.nameDanger(tokens)
        || words.nameDoubt(tokens)
        || WARNINGS.stream().anyMatch(type -> !found.getOrDefault(type, List.of()).isEmpty());
  }

  /**
   * Who speaks at length says what they want in one part of it: where the whole resembles nothing,
   * the part that comes nearest to an intent counts, a little less.
   */
  private Map<String, Double> scoresOfParts(List<String> tokens, ZonedDateTime now) {
    Map<String, Double> best = scores(tokens, now);
    if (best(best).getValue() >= THRESHOLD) {
      return best;
    }
    for (int length : PARTS) {
      for (int from = 0; length < tokens.size() && from + length <= tokens.size(); from++) {
        scores(tokens.subList(from, from + length), now)
            .forEach((intent, score) -> best.merge(intent, PART * score, Math::max));
      }
    }
    return best;
  }

  /** The score of each intent, for those that share anything with the utterance. */
  Map<String, Double> scores(List<String> tokens, ZonedDateTime now) {
    Map<String, Double> said = features.of(tokens, now);
    Map<String, Double> near = similarity.of(said);
    Map<String, Double> likely = learnt.of(said);
    double familiar = similarity.familiarity(said);
    Map<String, Double> scores = new HashMap<>(Map.of(FALLBACK, 0.0));
    near.forEach((intent, nearness) -> {
      double score = (1 - LEARNT) * nearness + LEARNT * familiar * likely.getOrDefault(intent, 0.0);
      scores.put(intent, intent.equals(DANGER) ? DANGER_BIAS * score : score);
    });
    return scores;
  }

  private Recognition heard(String name, Map<String, Reading> readings, double confidence) {
    Map<String, HeardSlot> slots = new LinkedHashMap<>();
    InteractionModel.Intent intent = intents.get(name);
    if (intent != null) {
      for (String slot : intent.slots().keySet()) {
        Reading reading = readings.get(slot);
        slots.put(
            slot,
            reading == null
                ? new HeardSlot(slot, null, Optional.empty())
                : new HeardSlot(slot, reading.value(), reading.resolution()));
      }
    }
    return new Recognition(name, Collections.unmodifiableMap(slots), confidence);
  }

  private static StopPhrases stopPhrases(
      InteractionModel model, List<Sample> samples, HearingWords words) {
    List<Sample> besides =
        samples.stream().filter(sample -> BESIDES_STOP.contains(sample.intent().name())).toList();
    List<List<String>> others = new ArrayList<>();
    model.intents().stream()
        .filter(intent -> !intent.name().equals(STOP))
        .map(InteractionModel.Intent::samples)
        .flatMap(Collection::stream)
        .forEach(text -> others.add(Tokens.of(text)));
    model.wordings().forEach(text -> others.add(Tokens.of(text)));
    return new StopPhrases(
        samples.stream().filter(Hearing::isStop).toList(), besides, others, words);
  }

  private static boolean isStop(Sample sample) {
    return sample.intent().name().equals(STOP);
  }

  private static Set<String> vocabulary(InteractionModel model, List<Sample> samples) {
    Set<String> words = new HashSet<>();
    samples.forEach(sample -> words.addAll(sample.words()));
    model.wordings().forEach(text -> words.addAll(Tokens.of(text)));
    return words;
  }
}
