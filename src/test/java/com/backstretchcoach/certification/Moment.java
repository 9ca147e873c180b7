package com.backstretchcoach.certification;

import com.backstretchcoach.conversation.AtHome;
import com.backstretchcoach.conversation.Heard;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a person may be in a session when they say something; each is asking, or in a hold. */
enum Moment {
  JUST_OPENED(home -> home.device.launch()),
  BEFORE_THE_FIRST_HOLD(home -> inTheRound(home, 5)),
  IN_A_HOLD(home -> inTheRound(home, 20)),
  BETWEEN_THE_LEGS(home -> inTheRound(home, 35)),
  AFTER_A_ROUND(Moment::afterARound),
  AFTER_THE_LAST_ROUND(Moment::afterASet),
  PAUSED(home -> {
    inTheRound(home, 20);
    return home.device.says("AMAZON.PauseIntent");
  }),
  HELPED(home -> opened(home, "AMAZON.HelpIntent")),
  NOT_UNDERSTOOD(home -> opened(home, "AMAZON.FallbackIntent")),
  NOT_UNDERSTOOD_TWICE(home -> {
    opened(home, "AMAZON.FallbackIntent");
    return home.device.says("AMAZON.FallbackIntent");
  }),
  ASKED_WHETHER_TO_STOP(home -> {
    afterARound(home);
    return home.device.says("AMAZON.NoIntent");
  }),
  ASKED_FOR_ANOTHER_HOLD(home -> opened(home, "ChangeHoldIntent", "seconds=75")),
  ASKED_WHEN_IT_WAS_HURT(home -> opened(home, "HotOrColdIntent")),
  ASKED_ABOUT_THE_PACK(home -> opened(home, "TherapyTimingIntent", "duration=PT50M")),
  ASKED_FOR_A_TIMER(home -> opened(home, "TherapyTimerIntent")),
  ASKED_FOR_HOURS(home -> opened(home, "SetReminderIntent")),
  ASKED_FOR_REMINDERS(home -> opened(home, "SetReminderIntent", "from=09:00", "until=21:00")),
  ASKED_WHETHER_TO_FORGET(home -> opened(home, "ForgetMeIntent")),
  ASKED_ABOUT_PAIN(home -> {
    inTheRound(home, 20);
    return home.device.says("PainIntent");
  }),
  ASKED_TO_AGREE(home -> {
    opened(home, "CautionIntent", "condition=osteoporosis:osteoporosis");
    return home.device.says("ReadyIntent");
  }),
  PERMISSION_REFUSED(home -> {
    opened(home, "TherapyTimerIntent");
    Heard asked = home.device.says("AMAZON.YesIntent");
    return home.device.tellsAlexa("DENIED", asked.request().path("token").asText());
  });

  private static final Duration A_ROUND = Duration.ofMinutes(2);

  private final Function<AtHome, Heard> way;

  Moment(Function<AtHome, Heard> way) {
    this.way = way;
  }

  /** Brings a person there; the answer that did. */
  Heard reach(AtHome home) {
    return way.apply(home);
  }

  static Stream<Moment> all() {
    return Arrays.stream(values());
  }

  private static Heard opened(AtHome home, String intent, String... slots) {
    home.device.launch();
    return home.device.says(intent, slots);
  }

  private static Heard inTheRound(AtHome home, int seconds) {
    home.device.launch();
    Heard round = home.device.says("ReadyIntent");
    home.device.after(Duration.ofSeconds(seconds));
    return round;
  }

  private static Heard afterARound(AtHome home) {
    home.device.launch();
    Heard round = home.device.says("ReadyIntent");
    home.device.after(A_ROUND);
    return round;
  }

  private static Heard afterASet(AtHome home) {
    afterARound(home);
    home.device.says("AMAZON.YesIntent");
    Heard last = home.device.after(A_ROUND).says("AMAZON.YesIntent");
    home.device.after(A_ROUND);
    return last;
  }
}
