package com.backstretchcoach.dialog.session;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.language.PlainWords;
import com.backstretchcoach.profile.ProfileAttributes;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.resource.EnumId;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one place where a conversation becomes session attributes and back. They travel as JSON
 * through the device, so only text and numbers are written, and nothing that is read is trusted:
 * what makes no sense counts as not there.
 */
public final class SessionCodec {
  /** What is said once a session, by the names that sessions had for it before. */
  private static final Map<String, String> ONCE_BEFORE =
      Map.of("kidneyCautionSaid", "kidney_caution");

  private static final String BETWEEN = ",";
  private static final int LATEST_TURN = 1_000_000;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_ONCE = 20;
  private static final Pattern ONCE = Pattern.compile("[a-zA-Z_.]{1,40}");

  private final Map<String, Object> attributes;

  private SessionCodec(Map<String, Object> attributes) {
    this.attributes = attributes;
  }

  /** Writes a conversation. */
  public static Map<String, Object> write(Conversation conversation) {
    StretchSet set = conversation.set();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("stage", set.stage().name());
    attributes.put("next", set.next().text());
    attributes.put("done", Leg.text(set.done(), BETWEEN));
    attributes.put(
        "leftOut",
        set.leftOut().stream().map(Side::name).sorted().collect(Collectors.joining(BETWEEN)));
    if (set.rounds() < Leg.ROUNDS) {
      attributes.put("rounds", set.rounds());
    }
    attributes.put("stepsKnown", set.stepsKnown() ? 1 : 0);
    attributes.put("offeredHold", set.offeredHold());
    attributes.put("declined", set.declined());
    conversation
        .playback()
        .ifPresent(playback -> {
          attributes.put("sentAt", playback.sent().toEpochMilli());
          attributes.put(
              "marks",
              playback.marks().stream()
                  .map(Playback.Mark::text)
                  .collect(Collectors.joining(BETWEEN)));
        });
    conversation
        .question()
        .ifPresent(open -> {
          attributes.put("question", open.id());
          attributes.put("wish", open.about());
        });
    attributes.put(
        "once", conversation.said().once().stream().sorted().collect(Collectors.joining(BETWEEN)));
    attributes.put("holdAudio", conversation.audio().name());
    attributes.put("misses", conversation.said().misses());
    attributes.put("turn", conversation.said().turn());
    attributes.put("lastSaid", conversation.said().last());
    conversation
        .said()
        .untold()
        .ifPresent(untold -> {
          attributes.put("untold", untold.id());
          attributes.put("untoldPart", untold.about());
        });
    conversation.zone().ifPresent(zone -> attributes.put("zone", zone.getId()));
    ProfileAttributes.write(conversation.profile(), set.settings(), attributes);
    return attributes;
  }

  /**
   * Reads a conversation.
   *
   * @param audio used where the session has not stepped down from it
   */
  public static Conversation read(Map<String, Object> attributes, HoldAudio audio) {
    return new SessionCodec(attributes).conversation(audio);
  }

  private Conversation conversation(HoldAudio audio) {
    Optional<Playback> playback = playback();
    ProfileChanges changes = ProfileAttributes.read(attributes);
    StretchSet set = set(ProfileAttributes.settings(attributes, changes));
    boolean lost = set.stage() == Stage.UNDER_WAY && playback.isEmpty();
    return new Conversation(
        lost ? set.withStage(Stage.PAUSED) : set,
        playback,
        question("question", "wish"),
        new Said(
            number("turn", 0, LATEST_TURN, 0),
            text("lastSaid"),
            number("misses", 0, Said.MOST_MISSES, 0),
            once(),
            question("untold", "untoldPart")),
        constant(HoldAudio.class, "holdAudio", audio),
        changes,
        zone());
  }

  private Optional<OpenQuestion> question(String id, String about) {
    return Optional.of(name(id))
        .filter(found -> !found.isEmpty())
        .map(found -> new OpenQuestion(found, name(about)));
  }

  private Set<String> once() {
    Stream<String> now =
        Arrays.stream(text("once").split(BETWEEN, -1))
            .filter(name -> ONCE.matcher(name).matches())
            .limit(MOST_ONCE);
    Stream<String> before =
        ONCE_BEFORE.entrySet().stream()
            .filter(name -> number(name.getKey(), 0, 1, 0) == 1)
            .map(Map.Entry::getValue);
    return Stream.concat(now, before).collect(Collectors.toSet());
  }

  private StretchSet set(Settings settings) {
    StretchSet fresh = StretchSet.fresh(settings, number("stepsKnown", 0, 1, 0) == 1);
    Leg next = Leg.parse(text("next")).orElse(fresh.next());
    int offered = number("offeredHold", Settings.SHORTEST_HOLD, Settings.LONGEST_HOLD, 0);
    Set<Side> leftOut =
        Arrays.stream(text("leftOut").split(BETWEEN, -1))
            .flatMap(name -> EnumId.find(Side.class, name).stream())
            .collect(Collectors.toSet());
    return fresh
        .withStage(constant(Stage.class, "stage", Stage.NOT_STARTED))
        .withNext(next)
        .counting(Leg.parse(text("done"), BETWEEN))
        .withLeftOut(leftOut)
        .withRounds(number("rounds", 1, Leg.ROUNDS, Leg.ROUNDS))
        .withOfferedHold(offered)
        .withDeclined(number("declined", 0, StretchSet.MOST_DECLINED, 0));
  }

  private Optional<Playback> playback() {
    List<Playback.Mark> marks =
        Arrays.stream(text("marks").split(BETWEEN, -1))
            .flatMap(mark -> Playback.Mark.parse(mark).stream())
            .toList();
    return !marks.isEmpty() && attributes.get("sentAt") instanceof Number sent
        ? Optional.of(new Playback(Instant.ofEpochMilli(sent.longValue()), marks))
        : Optional.empty();
  }

  private Optional<ZoneId> zone() {
    try {
      return Optional.of(name("zone")).filter(id -> !id.isEmpty()).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One that is longer than any we write is not ours. */
  private String text(String name) {
    return attributes.get(name) instanceof String text && text.length() <= LONGEST_TEXT
        ? PlainWords.of(text, LONGEST_TEXT)
        : "";
  }

  private String name(String name) {
    return Optional.of(text(name)).filter(text -> text.length() <= LONGEST_NAME).orElse("");
  }

  private int number(String name, int least, int most, int otherwise) {
    return attributes.get(name) instanceof Number number
            && number.doubleValue() >= least
            && number.doubleValue() <= most
        ? number.intValue()
        : otherwise;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
    return EnumId.find(type, text(name)).orElse(otherwise);
  }
}
