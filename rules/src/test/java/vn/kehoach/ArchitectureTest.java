package vn.kehoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.status.PlanAssessor;

/** What the classes of this module may use; tests and core are looked at elsewhere. */
class ArchitectureTest {

  private static final JavaClasses RULES =
      new ClassFileImporter()
          .importUrl(PlanAssessor.class.getProtectionDomain().getCodeSource().getLocation());

  private static final ImmutableSet<String> GUAVA_IN_SIGNATURES =
      ImmutableSet.of(
          "com.google.common.collect.ImmutableList",
          "com.google.common.collect.ImmutableSet",
          "com.google.common.collect.ImmutableMap");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("vn.kehoach.(*)..").should().beFreeOfCycles().check(RULES);
  }

  @Test
  void nobodyReadsOrWritesJson() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to Jackson, annotations apart",
                type ->
                    type.getPackageName().startsWith("com.fasterxml.jackson")
                        && !type.getPackageName().startsWith("com.fasterxml.jackson.annotation")
                        && !type.getPackageName().contains("databind.annotation")
                        // what an annotation names when it names nothing
                        && !type.getSimpleName().equals("None")))
        .check(RULES);
  }

  /**
   * Plans and logs come as values; of the readers only that of tables serves the rules' data, and
   * the canonical form their fingerprints.
   */
  @Test
  void nobodyReadsPlansOrLogs() {
    ImmutableSet<String> tables =
        ImmutableSet.of(
            "CanonicalJson",
            "DataTable",
            "DataColumns",
            "DataRow",
            "ReadResult",
            "ReadProblem",
            "PlanFormatException");
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "read plans or logs",
                type ->
                    type.getPackageName().equals("vn.kehoach.io")
                        && !tables.contains(type.getSimpleName())))
        .check(RULES);
  }

  @Test
  void onlyTheCalendarReadsCsv() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.kehoach.calendar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.csv..")
        .check(RULES);
  }

  @Test
  void nobodyAsksTheMachineForDayZoneOrLanguage() {
    ImmutableSet<Class<?>> clocks =
        ImmutableSet.of(
            LocalDate.class,
            LocalDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            Clock.class,
            ZoneId.class,
            TimeZone.class,
            Locale.class,
            System.class);
    ImmutableSet<String> questions =
        ImmutableSet.of(
            "now",
            "systemDefault",
            "systemDefaultZone",
            "systemUTC",
            "getDefault",
            "currentTimeMillis",
            "nanoTime",
            "getenv",
            "getProperty");

    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "asks the machine",
                (JavaMethodCall call) ->
                    questions.contains(call.getTarget().getName())
                        && clocks.stream().anyMatch(c -> call.getTargetOwner().isEquivalentTo(c))))
        .orShould()
        .callConstructor(Date.class)
        .check(RULES);
  }

  @Test
  void nobodyFormatsInTheLanguageOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(RULES);
  }

  @Test
  void signaturesShowNoThirdPartyButImmutableCollections() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(
            new ArchCondition<JavaMethod>(
                "show only the JDK, this library and Guava's collections") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(type -> !isAllowed(type))
                    .forEach(
                        type ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
              }
            })
        .check(RULES);
  }

  private static boolean isAllowed(JavaClass type) {
    JavaClass component = type.getBaseComponentType();
    return component.isPrimitive()
        || component.getPackageName().startsWith("java.")
        || component.getPackageName().startsWith("vn.kehoach.")
        || GUAVA_IN_SIGNATURES.contains(component.getName());
  }

  @Test
  void publicTypesAreNotMadeByGenerators() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .or()
        .haveSimpleNameStartingWith("With")
        .should()
        .haveModifier(JavaModifier.PUBLIC)
        .check(RULES);
  }
}
