package com.backstretchcoach.simulator.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns from the samples which features speak for which intent (multinomial logistic regression by
 * stochastic gradient descent). Always learns the same from the same samples.
 */
final class MaximumEntropy {
  private static final int ROUNDS = 20;
  private static final double RATE = 0.6;
  private static final double SLOWING = 0.15;
  private static final double DECAY = 0.0008;
  private static final long SEED = 20L;

  private record Vector(int[] features, double[] values) {}

  private final List<String> intents;
  private final Map<String, Integer> ids = new HashMap<>();
  private final double[][] weights;

  /**
   * Learns from samples.
   *
   * @param samples the features of each sample
   * @param labels the intent of each sample
   */
  MaximumEntropy(List<Map<String, Double>> samples, List<String> labels) {
    intents = labels.stream().distinct().toList();
    samples.forEach(sample -> sample.keySet().forEach(key -> ids.putIfAbsent(key, ids.size())));
    weights = new double[ids.size()][intents.size()];
    List<Vector> vectors = new ArrayList<>();
    samples.forEach(sample -> vectors.add(vector(sample)));
    int[] targets = labels.stream().mapToInt(intents::indexOf).toArray();
    int[] order = IntStream.range(0, vectors.size()).toArray();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int sample : order) {
        learn(vectors.get(sample), targets[sample], RATE / (1 + SLOWING * round));
      }
    }
  }

  /** The probability of each intent. */
  Map<String, Double> of(Map<String, Double> features) {
    double[] probabilities = probabilities(vector(features));
    Map<String, Double> result = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      result.put(intents.get(i), probabilities[i]);
    }
    return result;
  }

  private void learn(Vector vector, int target, double rate) {
    double[] error = probabilities(vector);
    error[target] -= 1;
    for (int f = 0; f < vector.features().length; f++) {
      double[] row = weights[vector.features()[f]];
      double value = vector.values()[f];
      for (int i = 0; i < row.length; i++) {
        row[i] -= rate * (error[i] * value + DECAY * row[i]);
      }
    }
  }

  private double[] probabilities(Vector vector) {
    double[] scores = new double[intents.size()];
    for (int f = 0; f < vector.features().length; f++) {
      double[] row = weights[vector.features()[f]];
      double value = vector.values()[f];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += row[i] * value;
      }
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i]);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** Of length one, with the features that no sample has counted in the length only. */
  private Vector vector(Map<String, Double> features) {
    double squares = features.values().stream().mapToDouble(value -> value * value).sum();
    double length = Math.sqrt(squares);
    List<String> known = features.keySet().stream().filter(ids::containsKey).sorted().toList();
    return new Vector(
        known.stream().mapToInt(ids::get).toArray(),
        known.stream().mapToDouble(key -> features.get(key) / length).toArray());
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
