package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.Glossary;

class GlossaryTest {

  @Test
  void everyPublicTypeOfThisModuleHasItsRow() {
    assertThat(Glossary.read().identifiers())
        .containsAll(
            Glossary.publicTypesOf(
                new ClassFileImporter()
                    .importUrl(
                        PlanAssessor.class.getProtectionDomain().getCodeSource().getLocation())));
  }

  @Test
  void everyRowStandsOnceAndIsComplete() {
    assertThat(Glossary.read().identifiers()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Glossary.read().incompleteRows()).isEmpty();
  }
}
