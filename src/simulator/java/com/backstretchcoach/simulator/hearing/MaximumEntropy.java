package com.backstretchcoach.simulator.hearing;

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
  private static final int ROUNDS = 30;
  private static final double RATE = 0.6;
  private static final double DECAY = 0.0008;
  private static final long SEED = 20L;

  private final List<String> intents;
  private final Map<String, double[]> weights = new HashMap<>();

  /**
   * @param samples the features of each sample
   * @param labels the intent of each sample
   */
  MaximumEntropy(List<Map<String, Double>> samples, List<String> labels) {
    intents = labels.stream().distinct().toList();
    Random random = new Random(SEED);
    int[] order = IntStream.range(0, samples.size()).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      double rate = RATE / (1 + 0.15 * round);
      for (int sample : order) {
        learn(samples.get(sample), intents.indexOf(labels.get(sample)), rate);
      }
    }
  }

  /** The probability of each intent. */
  Map<String, Double> of(Map<String, Double> features) {
    double[] probabilities = probabilities(features);
    Map<String, Double> result = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      result.put(intents.get(i), probabilities[i]);
    }
    return result;
  }

  private void learn(Map<String, Double> features, int label, double rate) {
    double[] error = probabilities(features);
    error[label] -= 1;
    double length = length(features);
    features.forEach(
        (key, value) -> {
          double[] row = weights.computeIfAbsent(key, any -> new double[intents.size()]);
          for (int i = 0; i < row.length; i++) {
            row[i] -= rate * (error[i] * value / length + DECAY * row[i]);
          }
        });
  }

  private double[] probabilities(Map<String, Double> features) {
    double[] scores = new double[intents.size()];
    double length = length(features);
    features.forEach(
        (key, value) -> {
          double[] row = weights.get(key);
          if (row != null) {
            for (int i = 0; i < row.length; i++) {
              scores[i] += row[i] * value / length;
            }
          }
        });
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

  private static double length(Map<String, Double> features) {
    return Math.sqrt(features.values().stream().mapToDouble(value -> value * value).sum());
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
