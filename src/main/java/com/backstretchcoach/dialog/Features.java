package com.backstretchcoach.dialog;

import java.util.List;
import java.util.Optional;

/** Several groups of topics as one; each intent and question belongs to one of them. */
public record Features(List<Feature> groups) implements Feature {
  @Override
  public Optional<Topic> of(String intent) {
    return groups.stream().flatMap(group -> group.of(intent).stream()).findFirst();
  }

  @Override
  public Optional<Topic> reply(Question question, boolean yes) {
    return groups.stream().flatMap(group -> group.reply(question, yes).stream()).findFirst();
  }

  @Override
  public Optional<Topic> consent(Wish wish, boolean given) {
    return groups.stream().flatMap(group -> group.consent(wish, given).stream()).findFirst();
  }
}
