package com.backstretchcoach.certification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The table of requirements and tests, which is left in target/certification.md. */
class RequirementsTest {
  private static final JavaClasses TESTS =
      new ClassFileImporter().importPackages("com.backstretchcoach.certification");

  @Test
  void everyTestNamesItsRequirement() {
    methods()
        .that()
        .areAnnotatedWith(ParameterizedTest.class)
        .or()
        .areAnnotatedWith(Test.class)
        .and()
        .areNotDeclaredIn(RequirementsTest.class)
        .should()
        .beAnnotatedWith(Requirement.class)
        .check(TESTS);
  }

  @Test
  void everyPageIsHeldByATestAndTheTableIsWritten() throws IOException {
    List<JavaMethod> tests =
        TESTS.stream()
            .flatMap(each -> each.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Requirement.class))
            .sorted((one, other) -> row(one).compareTo(row(other)))
            .toList();

    assertThat(tests)
        .extracting(test -> test.getAnnotationOfType(Requirement.class).page())
        .contains(Page.values());
    StringBuilder table = new StringBuilder("| Page | Requirement | Test |\n|---|---|---|\n");
    tests.forEach(test -> table.append(row(test)));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/certification.md"), table);
  }

  private static String row(JavaMethod test) {
    Requirement requirement = test.getAnnotationOfType(Requirement.class);
    return "| [%s](%s) | %s | `%s.%s` |\n"
        .formatted(
            requirement.page().name().toLowerCase(Locale.ROOT),
            requirement.page().address(),
            requirement.value(),
            test.getOwner().getSimpleName(),
            test.getName());
  }
}
