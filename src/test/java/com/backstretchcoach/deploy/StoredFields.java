package com.backstretchcoach.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The attributes of a stored item that a document names in the first column of a table. */
public final class StoredFields {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`\\w+…?`(?:, )?)+) \\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+…?)`");

  private StoredFields() {}

  /** Those of the privacy policy. */
  public static Set<String> inPrivacyPolicy() throws IOException {
    return in(Files.readString(Path.of("skill-package/PRIVACY.md")));
  }

  /** Those of the README's section on what is stored. */
  static Set<String> inReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("\n## What it stores\n");
    return in(readme.substring(start, readme.indexOf("\n## ", start + 1)));
  }

  private static Set<String> in(String document) {
    Set<String> names = new TreeSet<>();
    ROW.matcher(document)
        .results()
        .map(MatchResult::group)
        .flatMap(row -> NAME.matcher(row).results())
        .forEach(name -> names.add(name.group(1)));
    return names;
  }
}
