package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.resource.JsonResource;
import java.util.Arrays;
import java.util.List;

/**
 * What can be asked about the stretch, from {@code /facts/stretch.json}.
 *
 * @param all every one; ids are those of the interaction model
 */
public record StretchTopics(List<StretchTopic> all) {
  /**
   * One of them.
   *
   * @param sources of its answer; empty where the answer says that none is known
   */
  public record StretchTopic(String id, List<String> sources) {
    public StretchTopic {
      sources = List.copyOf(sources);
    }
  }

  public StretchTopics {
    all = List.copyOf(all);
  }

  /** Reads them. */
  public static StretchTopics load() {
    return new StretchTopics(
        Arrays.asList(JsonResource.read("/facts/stretch.json", StretchTopic[].class)));
  }

  /** Whether there is one with that id. */
  public boolean has(String id) {
    return all.stream().anyMatch(topic -> topic.id().equals(id));
  }
}
