package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.echo.Happening;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.SlotValue;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a conversation down; nothing in it differs from one run to the next. */
public final class Transcript {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final PrintStream out;
  private final boolean verbose;
  private final ZoneId zone;
  private boolean limitBroken;
  private boolean failed;

  /**
   * Writes to {@code out}; {@code verbose} adds what was understood and what was sent.
   *
   * @param zone of the device, in which times of day are told
   */
  public Transcript(PrintStream out, boolean verbose, ZoneId zone) {
    this.out = out;
    this.verbose = verbose;
    this.zone = zone;
  }

  /** Whether a response broke a limit. */
  public boolean limitBroken() {
    return limitBroken;
  }

  /** Whether the skill failed to answer. */
  public boolean failed() {
    return failed;
  }

  void you(String words) {
    line("you", words);
  }

  /** Everything that is not sound. */
  void note(Happening happening) {
    switch (happening) {
      case Happening.Heard heard -> detail("heard", describe(heard.understood()));
      case Happening.Answered answered -> detail("sent", describe(answered));
      case Happening.Refused refused -> refused(refused);
      case Happening.Failed broken -> {
        failed = true;
        line("FAILED", "the skill did not answer: " + broken.reason());
      }
      case Happening.Reprompted ignored -> {}
      case Happening.PermissionAsked asked ->
          line(
              "Alexa",
              "May "
                  + asked.skill()
                  + " set and change your "
                  + asked.scope().words()
                  + "? (yes/no)");
      case Happening.PermissionAnswered answered ->
          detail("sent", "the permission was " + answered.consent());
      case Happening.RoutineOffered offered -> line("Alexa", question(offered) + " (yes/no)");
      case Happening.RoutineAnswered answered ->
          detail("sent", "the routine was " + answered.consent());
      case Happening.Rang rang -> line("Alexa", describe(rang.ring()));
      case Happening.AudioFailed ignored -> detail("sent", "the audio document failed to play");
      case Happening.Closed closed -> over(closed.reason());
      case Happening.NotListening nobody ->
          line(
              "echo",
              "The skill is not open, so nothing hears that. Say \"open "
                  + nobody.invocationName()
                  + "\".");
    }
  }

  /** How Alexa offers a routine, in the words of the examples on Amazon's page about it. */
  public static String question(Happening.RoutineOffered offered) {
    return "I can create a routine for you where I automatically "
        + offered.does()
        + " when you say, Alexa, "
        + offered.phrase()
        + ". Would you like that?";
  }

  /** What is heard, up to {@code until}. */
  void coach(Schedule schedule, Duration until) {
    boolean cut = until.compareTo(schedule.length()) < 0;
    Column column = new Column(out);
    column.begin("coach");
    for (Passage passage : Passage.of(schedule, until)) {
      switch (passage) {
        case Passage.Words words -> column.words(words.text());
        case Passage.Held held -> column.note(HoldNote.of(held));
        case Passage.Quiet quiet -> column.note("[pause · " + Seconds.of(quiet.length()) + "]");
      }
    }
    if (cut) {
      column.word("—");
    }
    column.note("(" + Seconds.precisely(cut ? until : schedule.length()) + ")");
    column.end();
  }

  /** The skill has said all it had to say. */
  void over() {
    out.println("         · the skill has closed ·");
  }

  /** Nothing is said for a while. */
  void later(Duration length) {
    out.println("         · " + Seconds.spell(length) + " later ·");
  }

  private String describe(Ring ring) {
    String time = TIME.format(ring.at().atZone(zone));
    return switch (ring) {
      case Ring.TimerEnded timer ->
          "♪ " + time + " timer '" + timer.label() + "': " + timer.announcement();
      case Ring.ReminderFired reminder -> "⏰ " + time + " reminder: " + reminder.spoken();
    };
  }

  private void over(EndReason reason) {
    out.println(
        "         · Alexa has closed the skill"
            + switch (reason) {
              case USER_INITIATED -> "";
              case EXCEEDED_MAX_REPROMPTS -> ": nobody answered";
              case ERROR -> ": something went wrong";
            }
            + " ·");
  }

  private void refused(Happening.Refused refused) {
    limitBroken = true;
    refused.breaches().forEach(breach -> line("LIMIT", breach.toString()));
    detail("sent", refused.answer());
  }

  private void detail(String who, String text) {
    if (verbose) {
      line("  " + who, text);
    }
  }

  private void line(String who, String text) {
    out.printf("%-7s> %s%n", who, text);
    out.flush();
  }

  private static String describe(Understood understood) {
    String slots =
        understood.slots().stream()
            .map(Transcript::describe)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "%s%s (confidence %.2f)",
        understood.intent(),
        slots.isEmpty() ? "" : " " + slots,
        understood.confidence());
  }

  private static Optional<String> describe(SlotValue slot) {
    return slot.value()
        .map(value ->
            slot.name()
                + "=\""
                + value
                + "\""
                + slot.match().map(match -> " (" + match.id() + ")").orElse(""));
  }

  private static String describe(Happening.Answered answered) {
    JsonNode speech = answered.answer().at("/response/outputSpeech");
    int characters = speech.path("ssml").asText(speech.path("text").asText()).length();
    return String.format(
        Locale.ROOT,
        "%.1f of 120 KB · %d of 8000 characters · %.1f of 240 s · session %s",
        answered.bytes() / 1024.0,
        characters,
        answered.schedule().length().toMillis() / 1000.0,
        answered.open() ? "open" : "closed");
  }
}
