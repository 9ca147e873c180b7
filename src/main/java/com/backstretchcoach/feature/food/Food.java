package com.backstretchcoach.feature.food;

import java.util.List;

/**
 * A food and the potassium in one serving.
 *
 * @param names how people call it, in the singular or the plural; the first is its own
 * @param serving with its article, so that it can begin a sentence: "a medium banana"
 * @param group what it is shown with: fruit, nuts and so on, as in the keys of texts
 * @param milligrams potassium in that serving
 * @param publisher who published the figure
 * @param source where it stands and how it was worked out
 * @param notes what else matters about it
 * @param article whether it is one of the article's six
 */
public record Food(
    List<String> names,
    String serving,
    String group,
    int milligrams,
    FoodSource publisher,
    String source,
    List<FoodNote> notes,
    boolean article) {
  /** The line that the article draws, in milligrams a serving. */
  public static final int LINE = 200;

  private static final int NEAR = 10;

  public Food {
    names = List.copyOf(names);
    notes = List.copyOf(notes);
  }

  /** Its own name. */
  public String name() {
    return names.getFirst();
  }

  /** On which side of the line it is. */
  public Potassium potassium() {
    boolean near = Math.abs(milligrams - LINE) <= NEAR;
    if (milligrams > LINE) {
      return near ? Potassium.JUST_OVER : Potassium.OVER;
    }
    return near ? Potassium.JUST_UNDER : Potassium.UNDER;
  }
}
