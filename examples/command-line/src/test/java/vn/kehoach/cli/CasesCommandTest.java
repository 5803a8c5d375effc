package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasesCommandTest {
  @Test
  void show() throws Exception {
    String file = java.nio.file.Path.of(CasesCommandTest.class.getResource("ho-so-2023.csv").toURI()).toString();
    Run run = Run.of("cases", file, "--period", "Q2/2023");
    System.out.println(run.out() + run.err());
    run = Run.of("cases", file, "--period", "Q2/2023", "--format", "csv");
    System.out.println(run.out() + run.err());
    run = Run.of("cases", file, "--period", "Q2/2023", "--format", "json", "--lang", "en");
    System.out.println(run.out() + run.err());
    assertThat(run.status()).isZero();
  }
}
