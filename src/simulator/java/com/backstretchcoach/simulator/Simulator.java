package com.backstretchcoach.simulator;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.hearing.Hearing;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.backstretchcoach.simulator.terminal.Keyboard;
import com.backstretchcoach.simulator.terminal.LiveTalk;
import com.backstretchcoach.simulator.terminal.ScriptLines;
import com.backstretchcoach.simulator.terminal.ScriptedTalk;
import com.backstretchcoach.simulator.terminal.Transcript;
import com.backstretchcoach.simulator.web.PageServer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Talks to the skill from a terminal, as an Echo would. */
@Command(
    name = "simulator",
    sortOptions = false,
    description = {
      "Type what you would say. \"open back stretch coach\" opens the skill.",
      "At a terminal there is a page for the browser too, with a screen and a voice."
    },
    footer = {
      "",
      "What Alexa asks on behalf of the skill is answered with yes or no. Timers and reminders",
      "are heard when their time comes, as long as the simulator runs.",
      "",
      "Typing while the skill speaks interrupts it, as \"Alexa, …\" would. Ctrl-D ends.",
      "",
      "In a script or a pipe:",
      "  a blank line     nobody answers, for as long as Alexa listens",
      "  @12.5 pause      said 12.5 seconds after the skill began to speak",
      "  +2h              nothing is said for that long: +1d, +90m, +1h30m, +45s",
      "  # …              a remark",
      "",
      "Ends with 0; with 2 when a response broke one of Alexa's limits; with 1 for anything else."
    })
public final class Simulator implements Callable<Integer> {
  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";
  private static final int LIMIT_BROKEN = 2;
  private static final int PORT = 7979;
  private static final int HOUR_OF_A_CHOSEN_DATE = 9;

  @Option(names = "--instant", description = "Do not wait: the default where input is a pipe.")
  private boolean instant;

  @Option(names = "--script", paramLabel = "FILE", description = "Say the lines of a file.")
  private @Nullable Path script;

  @Option(names = "--verbose", description = "Show what was understood and what was sent.")
  private boolean verbose;

  @Option(
      names = "--locale",
      defaultValue = "en-US",
      description = "Language of the device (${DEFAULT-VALUE}).")
  private String locale = "en-US";

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Begin on that day, at nine.")
  private @Nullable LocalDate date;

  @Option(
      names = "--time-zone",
      defaultValue = "UTC",
      description = "Time zone of the device, as America/Chicago (${DEFAULT-VALUE}).")
  private ZoneId zone = ZoneId.of("UTC");

  @Option(
      names = "--speed",
      defaultValue = "1",
      description = "How many times faster than real time (${DEFAULT-VALUE}).")
  private double speed = 1;

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = "What is remembered (~/.back-stretch-coach/memory.json).")
  private Path memory = Path.of(System.getProperty("user.home"), ".back-stretch-coach/memory.json");

  @Option(names = "--audio-fails", description = "No audio document can be played.")
  private boolean audioFails;

  @Option(names = "--screen", description = "The device has a screen.")
  private boolean screen;

  @Option(
      names = "--port",
      description = "Where the page is served (7979, or a free one); also from a script or pipe.")
  private @Nullable Integer port;

  @Option(names = "--no-page", description = "Serve no page.")
  private boolean noPage;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  /** Starts the simulator. */
  public static void main(String[] args) {
    PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF);
    CommandLine line = new CommandLine(new Simulator());
    line.getCommandSpec().exitCodeOnInvalidInput(1);
    line.setExecutionExceptionHandler((failure, command, parsed) -> {
      errors.println("simulator: " + failure.getMessage());
      return 1;
    });
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws IOException {
    // What the function logs is for its operator; here it would stand between the lines.
    System.setProperty("back-stretch-coach.log", verbose ? "stderr" : "off");
    if (speed <= 0) {
      throw new IllegalArgumentException("--speed must be above 0");
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF);
    Transcript transcript = new Transcript(out, verbose, zone);
    Instant start = start();
    ModelFile model = ModelFile.of(locale);
    Hearing hearing = model.hearing(locale);
    if (model.isBorrowedBy(locale)) {
      out.println("No interaction model for " + locale + "; understood by " + model.path() + ".");
    }
    Echoes echoes =
        new Echoes(model.invocationName(), new ModelListener(hearing, zone), audioFails);
    BackStretchCoach skill = skill(out);
    Household household = new Household(start).in(zone);
    try (AlexaApi alexa = new AlexaApi(household)) {
      EchoDevice device =
          new EchoDevice(
              SKILL_ID, locale, screen, new EchoDevice.Services(alexa.address(), AlexaApi.TOKEN));
      Echo echo = echoes.with(skill, () -> device, household);
      if (pageWanted()) {
        talkBesidePage(echo, new Page(echoes, skill, zone, memory), start, transcript, out);
      } else {
        talk(echo, start, transcript, out);
      }
    }
    if (transcript.limitBroken()) {
      return LIMIT_BROKEN;
    }
    return transcript.failed() ? 1 : 0;
  }

  private boolean pageWanted() {
    return !noPage && (port != null || live());
  }

  private void talkBesidePage(
      Echo echo, Page page, Instant start, Transcript transcript, PrintStream out)
      throws IOException {
    EchoDevice device = new EchoDevice(SKILL_ID, locale, true);
    try (PageServer server = page.serve(port == null ? PORT : port, device, start, speed)) {
      out.println("See and hear it at " + server.address());
      talk(echo, start, transcript, out);
      if (!live()) {
        // Without anybody at the terminal the page is what was asked for.
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** With a table of its own the skill remembers there; otherwise in a file. */
  private BackStretchCoach skill(PrintStream out) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("SKILL_ID", SKILL_ID);
    if (environment.containsKey("PROGRESS_TABLE")) {
      return new BackStretchCoach(environment);
    }
    FileProfileStore people = new FileProfileStore(memory);
    people.problem().ifPresent(out::println);
    return new BackStretchCoach(environment, people);
  }

  private void talk(Echo echo, Instant start, Transcript transcript, PrintStream out)
      throws IOException {
    try (BufferedReader lines = lines()) {
      if (!live()) {
        new ScriptedTalk(echo, new ScriptLines(lines), transcript, start).run();
      } else {
        out.println("Say \"open back stretch coach\". Type to interrupt; Ctrl-D ends.");
        new LiveTalk(echo, new Keyboard(lines, start, speed), transcript, out).run();
      }
    }
  }

  private boolean live() {
    return !instant && script == null && atTerminal();
  }

  private BufferedReader lines() throws IOException {
    if (script == null) {
      return new BufferedReader(new InputStreamReader(System.in, UTF));
    }
    if (!Files.isReadable(script)) {
      throw new IllegalArgumentException("cannot read the script " + script);
    }
    return Files.newBufferedReader(script);
  }

  private Instant start() {
    return date == null
        ? Instant.now()
        : date.atTime(HOUR_OF_A_CHOSEN_DATE, 0).atZone(zone).toInstant();
  }

  private static boolean atTerminal() {
    return System.console() != null && System.console().isTerminal();
  }
}
