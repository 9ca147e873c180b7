package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.envelope.Consent;
import com.backstretchcoach.simulator.envelope.ConsentRequest;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.RoutineRequest;
import com.backstretchcoach.simulator.envelope.Session;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An Echo with one skill: opens it, carries its session, closes it as Alexa would. */
public final class Echo {
  /** How long Alexa listens for an answer before it asks again. */
  public static final Duration LISTENING = Duration.ofSeconds(8);

  private final String invocationName;
  private final Invocation invocation;
  private final Listener listener;
  private final Requests requests;
  private final Counterpart counterpart;
  private final Household household;

  private int sessions;
  private Optional<Session> session = Optional.empty();
  private Optional<Schedule> reprompt = Optional.empty();
  private Optional<AlexaQuestion> asking = Optional.empty();

  /** An Echo on which {@code counterpart} is the only skill, under {@code invocationName}. */
  public Echo(
      String invocationName, Listener listener, Requests requests, Counterpart counterpart) {
    this(invocationName, listener, requests, counterpart, new Household(Instant.EPOCH));
  }

  /** The same, where {@code household} keeps timers, reminders and permissions. */
  public Echo(
      String invocationName,
      Listener listener,
      Requests requests,
      Counterpart counterpart,
      Household household) {
    this.invocationName = invocationName;
    this.invocation = new Invocation(invocationName);
    this.listener = listener;
    this.requests = requests;
    this.counterpart = counterpart;
    this.household = household;
  }

  /** Whether the skill is open, so that whatever is said is for it. */
  public boolean open() {
    return session.isPresent();
  }

  /** What rings while time goes on to {@code now}. */
  public List<Happening> passTo(Instant now) {
    return household.passTo(now).stream().<Happening>map(Happening.Rang::new).toList();
  }

  /** When something rings next, as things stand. */
  public Optional<Instant> nextRing() {
    return household.nextRing();
  }

  /** What comes of a person saying {@code line} at {@code now}. */
  public List<Happening> hear(String line, Instant now) {
    List<Happening> happenings = new ArrayList<>(passTo(now));
    happenings.addAll(
        asking
            .map(question -> answered(question, ConsentDialog.meant(line), now))
            .orElseGet(() -> heard(line, now)));
    return happenings;
  }

  private List<Happening> heard(String line, Instant now) {
    return switch (invocation.read(line)) {
      case Invocation.Speech.Open ignored -> {
        Session opened = newSession();
        yield send(opened, requests.launch(opened, now), now);
      }
      case Invocation.Speech.Task task -> {
        Session opened = newSession();
        yield send(opened, requests.task(opened, now, task.name(), task.input()), now);
      }
      case Invocation.Speech.Ask ask -> intent(newSession(), best(ask.wishes(), now), now);
      case Invocation.Speech.Exit ignored when open() -> close(EndReason.USER_INITIATED, now);
      case Invocation.Speech.Plain plain when open() ->
          intent(session.orElseThrow(), listener.hear(plain.words(), now), now);
      case Invocation.Speech.Exit ignored -> notListening();
      case Invocation.Speech.Plain ignored -> notListening();
    };
  }

  /**
   * What comes of a touch on the screen at {@code now}. An answer without a word leaves the
   * question that was asked before it standing.
   */
  public List<Happening> touch(TouchMessage touch, Instant now) {
    if (!open()) {
      return notListening();
    }
    Session current = session.orElseThrow();
    Optional<Schedule> asked = reprompt;
    List<Happening> happenings = send(current, requests.touched(current, now, touch), now);
    if (happenings.getFirst() instanceof Happening.Answered answered
        && answered.open()
        && answered.schedule().length().isZero()) {
      reprompt = asked;
    }
    return happenings;
  }

  /** The skill is told that the document with {@code token} could not be shown. */
  public List<Happening> screenFailed(String token, String reason, Instant now) {
    if (!open()) {
      return List.of();
    }
    Session current = session.orElseThrow();
    Happening reply = counterpart.reply(requests.screenFailed(current, now, token, reason));
    if (reply instanceof Happening.Answered answered) {
      session = Optional.of(current.after(answered.answer()));
      return List.of();
    }
    return List.of(reply);
  }

  /** What comes of a person saying nothing after a question, until {@code now}. */
  public List<Happening> silence(Instant now) {
    List<Happening> happenings = new ArrayList<>(passTo(now));
    happenings.addAll(unanswered(now));
    return happenings;
  }

  private List<Happening> unanswered(Instant now) {
    if (!open()) {
      return List.of();
    }
    if (asking.isPresent()) {
      return answered(asking.get(), Consent.NOT_ANSWERED, now);
    }
    if (reprompt.isEmpty()) {
      return close(EndReason.EXCEEDED_MAX_REPROMPTS, now);
    }
    Happening again = new Happening.Reprompted(reprompt.get());
    reprompt = Optional.empty();
    return List.of(again);
  }

  private Session newSession() {
    sessions++;
    return Session.opened(sessions);
  }

  private Understood best(List<String> wishes, Instant now) {
    return wishes.stream()
        .map(wish -> listener.hear(wish, now))
        .max(Comparator.comparingDouble(Understood::confidence))
        .orElseThrow();
  }

  private List<Happening> notListening() {
    return List.of(new Happening.NotListening(invocationName));
  }

  private List<Happening> intent(Session current, Understood understood, Instant now) {
    List<Happening> happenings = new ArrayList<>(List.of(new Happening.Heard(understood)));
    happenings.addAll(send(current, requests.intent(current, now, understood), now));
    return happenings;
  }

  private List<Happening> send(Session current, ObjectNode request, Instant now) {
    session = Optional.of(current);
    reprompt = Optional.empty();
    asking = Optional.empty();
    Happening reply = counterpart.reply(request);
    List<Happening> happenings = new ArrayList<>(List.of(reply));
    if (!(reply instanceof Happening.Answered answered)) {
      happenings.addAll(close(EndReason.ERROR, now));
      return happenings;
    }
    Session after = current.after(answered.answer());
    session = answered.open() ? Optional.of(after) : Optional.empty();
    reprompt = counterpart.reprompt(answered.answer());
    counterpart
        .failedAudio(answered.answer())
        .ifPresent(token -> happenings.addAll(audioFailed(after, token, now)));
    ConsentRequest.in(answered.answer().path("response"))
        .ifPresent(permission -> happenings.addAll(ask(permission, now)));
    RoutineRequest.in(answered.answer().path("response"))
        .ifPresent(routine -> happenings.add(ask(routine)));
    return happenings;
  }

  private List<Happening> ask(ConsentRequest request, Instant now) {
    Optional<Scope> scope = Scope.of(request.scope());
    if (scope.isEmpty()) {
      List<Happening> happenings = new ArrayList<>();
      happenings.add(new Happening.Failed("there is no permission \"" + request.scope() + "\""));
      happenings.addAll(close(EndReason.ERROR, now));
      return happenings;
    }
    asking = Optional.of(new ConsentDialog(request, scope.get()));
    return List.of(new Happening.PermissionAsked(invocation.title(), scope.get()));
  }

  private Happening ask(RoutineRequest request) {
    asking = Optional.of(new RoutineDialog(request));
    return new Happening.RoutineOffered(request.phrase(), request.does());
  }

  private List<Happening> answered(AlexaQuestion question, Consent consent, Instant now) {
    return switch (question) {
      case ConsentDialog permission -> answered(permission, consent, now);
      case RoutineDialog(RoutineRequest routine) -> {
        Session current = session.orElseThrow();
        List<Happening> happenings =
            new ArrayList<>(List.of(new Happening.RoutineAnswered(consent)));
        happenings.addAll(
            send(current, requests.routineAnswered(current, now, routine, consent), now));
        yield happenings;
      }
    };
  }

  private List<Happening> answered(ConsentDialog permission, Consent consent, Instant now) {
    switch (consent) {
      case ACCEPTED -> household.grant(permission.scope());
      case DENIED -> household.revoke(permission.scope());
      case NOT_ANSWERED -> {}
    }
    Session current = session.orElseThrow();
    List<Happening> happenings =
        new ArrayList<>(List.of(new Happening.PermissionAnswered(consent)));
    happenings.addAll(
        send(
            current,
            requests.permissionAnswered(current, now, permission.request(), consent),
            now));
    return happenings;
  }

  private List<Happening> audioFailed(Session current, String token, Instant now) {
    Happening reply = counterpart.reply(requests.audioFailed(current, now, token));
    if (reply instanceof Happening.Answered answered) {
      session = session.map(open -> open.after(answered.answer()));
      return List.of(new Happening.AudioFailed());
    }
    return List.of(new Happening.AudioFailed(), reply);
  }

  private List<Happening> close(EndReason reason, Instant now) {
    Session ending = session.orElseThrow();
    session = Optional.empty();
    asking = Optional.empty();
    reprompt = Optional.empty();
    Happening reply = counterpart.reply(requests.sessionEnded(ending, now, reason));
    Happening closed = new Happening.Closed(reason);
    return reply instanceof Happening.Answered ? List.of(closed) : List.of(reply, closed);
  }
}
