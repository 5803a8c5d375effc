package vn.kehoach;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "vn.kehoach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What Jackson needs said on a type; nothing else of it is seen outside of io. */
  private static final DescribedPredicate<JavaClass> BUT_FOR_ANNOTATIONS =
      DescribedPredicate.describe(
          "are Jackson databind or Commons CSV, but for annotations",
          type ->
              (type.getPackageName().startsWith("com.fasterxml.jackson")
                      && !type.getPackageName().endsWith(".annotation")
                      && !type.getName().endsWith("$None"))
                  || type.getPackageName().startsWith("org.apache.commons.csv"));

  private static final ImmutableSet<String> SEEN_FROM_GUAVA =
      Stream.of(ImmutableList.class, ImmutableSet.class, ImmutableMap.class)
          .map(Class::getName)
          .collect(ImmutableSet.toImmutableSet());

  @ArchTest
  static final ArchRule NO_PACKAGE_NEEDS_ITSELF_BY_WAY_OF_OTHERS =
      slices().matching("vn.kehoach.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOBODY_READS_FILES_BUT_IO =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.kehoach.io..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.kehoach.io..");

  @ArchTest
  static final ArchRule TIME_IS_AN_ARGUMENT =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameMatching("now|systemUTC|systemDefaultZone|systemDefault"))
                  .and(target(owner(inPackage("java.time")))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule NO_LOCALE_BY_DEFAULT =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule NO_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..");

  @ArchTest
  static final ArchRule JSON_AND_CSV_STAY_IN_IO =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.kehoach.io..")
          .should()
          .dependOnClassesThat(BUT_FOR_ANNOTATIONS);

  @ArchTest
  static final ArchRule CALLERS_SEE_OF_OTHERS_ONLY_IMMUTABLE_COLLECTIONS =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(haveOnlySignaturesOfOurs());

  private static DescribedPredicate<JavaClass> inPackage(String prefix) {
    return DescribedPredicate.describe(
        "in " + prefix, type -> type.getPackageName().startsWith(prefix));
  }

  private static ArchCondition<JavaMethod> haveOnlySignaturesOfOurs() {
    return new ArchCondition<>("have only types of Java, of ours and immutable collections") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(types -> types.stream())
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !isOursOrOfJava(type))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  private static boolean isOursOrOfJava(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("vn.kehoach.")
        || SEEN_FROM_GUAVA.contains(type.getName());
  }
}
