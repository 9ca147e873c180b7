package com.backstretchcoach.simulator.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near an utterance comes to the nearest samples of each intent; rare words weigh more. */
final class Similarity {
  private static final int NEIGHBOURS = 3;
  private static final double NEAREST = 0.7;

  private record Posting(int sample, double weight) {}

  private final List<String> intents;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double rarest;

  /**
   * Learns from samples.
   *
   * @param samples the features of each sample
   * @param intents the intent of each sample
   */
  Similarity(List<Map<String, Double>> samples, List<String> intents) {
    this.intents = List.copyOf(intents);
    samples.forEach(sample -> sample.keySet().forEach(key -> rarity.merge(key, 1.0, Double::sum)));
    rarest = Math.log(1.0 + samples.size());
    rarity.replaceAll((key, count) -> Math.log(1 + samples.size() / count));
    for (int i = 0; i < samples.size(); i++) {
      int sample = i;
      Map<String, Double> vector = weighted(samples.get(i));
      double length = length(vector);
      vector.forEach((key, weight) ->
          postings
              .computeIfAbsent(key, any -> new ArrayList<>())
              .add(new Posting(sample, weight / length)));
    }
  }

  /** For each intent that shares anything, 0 to 1. */
  Map<String, Double> of(Map<String, Double> features) {
    double[] scores = new double[intents.size()];
    Map<String, Double> vector = weighted(features);
    double length = length(vector);
    vector.forEach((key, weight) ->
        postings
            .getOrDefault(key, List.of())
            .forEach(posting -> scores[posting.sample()] += posting.weight() * weight / length));
    Map<String, double[]> nearest = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        insert(nearest.computeIfAbsent(intents.get(i), any -> new double[NEIGHBOURS]), scores[i]);
      }
    }
    Map<String, Double> result = new HashMap<>();
    nearest.forEach((intent, best) -> result.put(intent, blend(best)));
    return result;
  }

  /** The part of what was said that occurs in any sample, 0 to 1; rare words weigh more. */
  double familiarity(Map<String, Double> features) {
    double known = 0;
    double all = 0;
    for (Map.Entry<String, Double> feature : weighted(features).entrySet()) {
      all += feature.getValue();
      known += rarity.containsKey(feature.getKey()) ? feature.getValue() : 0;
    }
    return all == 0 ? 0 : known / all;
  }

  private Map<String, Double> weighted(Map<String, Double> features) {
    Map<String, Double> vector = new HashMap<>();
    features.forEach((key, weight) -> {
      boolean newPair = key.indexOf(' ') >= 0 && !rarity.containsKey(key);
      if (!newPair) {
        vector.put(key, weight * rarity.getOrDefault(key, rarest));
      }
    });
    return vector;
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static void insert(double[] best, double score) {
    for (int i = 0; i < best.length; i++) {
      if (score > best[i]) {
        System.arraycopy(best, i, best, i + 1, best.length - i - 1);
        best[i] = score;
        return;
      }
    }
  }

  private static double blend(double[] best) {
    double sum = 0;
    for (double score : best) {
      sum += score;
    }
    return NEAREST * best[0] + (1 - NEAREST) * sum / best.length;
  }
}
