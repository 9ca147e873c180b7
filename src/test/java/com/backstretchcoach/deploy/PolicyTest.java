package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The privacy policy and the terms say what is so. */
class PolicyTest {
  private static final Path PRIVACY = Path.of("skill-package/PRIVACY.md");
  private static final Path TERMS = Path.of("skill-package/TERMS.md");

  @Test
  void thePolicyNamesWhatTheReadmeNames() throws IOException {
    assertThat(StoredFields.inPrivacyPolicy())
        .hasSizeGreaterThan(10)
        .isEqualTo(StoredFields.inReadme());
  }

  @Test
  void thePolicySaysThatNothingOfTheBodyIsKept() throws IOException {
    assertThat(Files.readString(PRIVACY))
        .contains("used for that answer only and then dropped")
        .contains("not stored and not written to a log");
  }

  @Test
  void theDaysInThePolicyAreThoseOfTheTemplate() throws IOException {
    assertThat(Files.readString(PRIVACY))
        .contains("expires " + byDefault("MemoryDays") + " days after the last change")
        .contains("kept for " + byDefault("LogRetentionDays") + " days");
  }

  @Test
  void theTermsSayWhatTheStoreSaysOfMedicalAdvice() throws IOException {
    assertThat(Files.readString(TERMS))
        .contains("It does not provide medical advice.")
        .contains("not a substitute for professional medical advice, diagnosis or treatment")
        .contains("call your local emergency number; this skill cannot call for you");
  }

  private static String byDefault(String parameter) throws IOException {
    Matcher found =
        Pattern.compile("\n  " + parameter + ":\n(?:    .*\n)+?    Default: (\\d+)\n")
            .matcher(Files.readString(Path.of("template.yaml")));
    assertThat(found.find()).as(parameter).isTrue();
    return found.group(1);
  }
}
