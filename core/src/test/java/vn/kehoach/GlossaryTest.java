package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.Glossary;

class GlossaryTest {

  private static final Glossary GLOSSARY = Glossary.read();

  @Test
  void everyPublicTypeHasItsRow() {
    assertThat(GLOSSARY.identifiers())
        .containsAll(
            Glossary.publicTypesOf(
                new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.kehoach")));
  }

  @Test
  void everyRowStandsOnceAndIsComplete() {
    assertThat(GLOSSARY.identifiers()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(GLOSSARY.incompleteRows()).isEmpty();
  }
}
