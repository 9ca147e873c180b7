package com.backstretchcoach.dialog;

import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Script;

/** What a screen shows with an answer; drawn last, once all that is said in it is known. */
@FunctionalInterface
public interface Picture {
  /** The view that goes with what is said. */
  View with(Script said);

  /** One that is the same whatever is said. */
  record Still(View view) implements Picture {
    @Override
    public View with(Script said) {
      return view;
    }
  }
}
