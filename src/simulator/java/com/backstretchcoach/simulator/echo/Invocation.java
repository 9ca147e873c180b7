package com.backstretchcoach.simulator.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is said to Alexa about a skill from what is said to the skill. */
final class Invocation {
  /** What a person said, by whom it is for. */
  sealed interface Speech {
    /** "open …": the skill is opened without a wish. */
    record Open() implements Speech {}

    /**
     * "ask … to …": the skill is opened with a wish.
     *
     * @param wishes the ways in which the wish may be meant; Alexa drops a "to" or an "if"
     */
    record Ask(List<String> wishes) implements Speech {}

    /**
     * Not said at all: a routine or a link opens the skill with a task, written as "task StartSet
     * rounds=2".
     */
    record Task(String name, Map<String, String> input) implements Speech {}

    /** "exit": Alexa itself closes the skill. */
    record Exit() implements Speech {}

    /** Anything else. */
    record Plain(String words) implements Speech {}
  }

  private static final Pattern TASK = Pattern.compile("^task ([A-Z]\\w*)((?: \\w+=\\S+)*)$");
  private static final Pattern INPUT = Pattern.compile("(\\w+)=(\\S+)");
  private static final Pattern WAKE_WORD = Pattern.compile("^alexa\\b[,.!]?\\s*");
  private static final Pattern CONNECTING =
      Pattern.compile("^(to|for|about|if|whether|that|and)\\s+(?=\\S)");

  private final String title;
  private final Pattern open;
  private final Pattern ask;
  private final Pattern from;

  Invocation(String name) {
    title =
        Pattern.compile("\\b[a-z]")
            .matcher(name)
            .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    String skill = "(?:the )?" + Pattern.quote(name.toLowerCase(Locale.ROOT));
    open =
        Pattern.compile(
            "^(?:please )?(?:(?:open|launch|start|run|begin|load|use|talk to|speak to|go to|play"
                + "|ask|tell) )?"
                + skill
                + "(?: please)?$");
    ask =
        Pattern.compile(
            "^(?:please )?(?:(?:ask|tell) "
                + skill
                + "|(?:open|launch|start|run|begin|use|talk to) "
                + skill
                + " (?=and |to ))[,:]?\\s*(.+)$");
    from = Pattern.compile("^(.+) (?:with|using|from|in|on) " + skill + "$");
  }

  /** The name as Alexa shows it, each word with a capital. */
  String title() {
    return title;
  }

  Speech read(String line) {
    Matcher task = TASK.matcher(line.strip());
    return task.matches() ? new Speech.Task(task.group(1), input(task.group(2))) : said(line);
  }

  private Speech said(String line) {
    String said = line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String words = WAKE_WORD.matcher(said).replaceFirst("").replaceAll("[.!?,]+$", "");
    if (words.equals("exit") || words.equals("quit")) {
      return new Speech.Exit();
    }
    if (open.matcher(words).matches()) {
      return new Speech.Open();
    }
    Matcher asked = ask.matcher(words);
    if (asked.matches()) {
      return new Speech.Ask(wishes(asked.group(1)));
    }
    Matcher with = from.matcher(words);
    return with.matches() ? new Speech.Ask(List.of(with.group(1))) : new Speech.Plain(words);
  }

  private static Map<String, String> input(String written) {
    return INPUT
        .matcher(written)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  private static List<String> wishes(String wish) {
    List<String> wishes = new ArrayList<>(List.of(wish));
    Matcher connecting = CONNECTING.matcher(wish);
    if (connecting.find()) {
      wishes.addFirst(wish.substring(connecting.end()));
    }
    return wishes;
  }
}
