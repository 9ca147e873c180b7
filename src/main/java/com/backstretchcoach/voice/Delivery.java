package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A script in the form in which Alexa plays it: first the speech, then the document.
 *
 * @param ssml a whole SSML document
 * @param document APL for Audio, where the script holds something that speech cannot time exactly
 */
public record Delivery(String ssml, Optional<ObjectNode> document) {

  /** Words alone, as an SSML document. */
  public static String plain(String text) {
    return Ssml.speak(Ssml.text(text, Pace.NORMAL));
  }

  /**
   * Prepares a script. Without a hold everything is speech. With one, the words before the first
   * silence stay speech, so that nobody is left in silence should the document fail.
   */
  public static Delivery of(Script script, HoldAudio audio) {
    boolean holds = script.cues().stream().anyMatch(Cue.Hold.class::isInstance);
    SpeechAudio speech = new SpeechAudio(script.pace(), SpeechLength.in(script.language()));
    if (audio == HoldAudio.SSML || !holds) {
      return new Delivery(speech.ssml(script.cues()), Optional.empty());
    }
    List<Cue> lead = script.cues().stream().takeWhile(Cue.Speech.class::isInstance).toList();
    List<Cue> rest = script.cues().subList(lead.size(), script.cues().size());
    return new Delivery(
        speech.ssml(lead),
        Optional.of(new AplaDocument(speech, audio == HoldAudio.CLOCK).of(rest)));
  }
}
