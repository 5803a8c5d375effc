package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class CaseFilesCsvPropertiesTest {

  @Property(tries = 300)
  void whatIsWrittenReadsBack(@ForAll CaseFiles files) {
    assertThat(CaseFilesCsv.parse(CaseFilesCsv.write(files)).orElseThrow()).isEqualTo(files);
  }

  @Property(tries = 100)
  void aBookAndARestMakeTheWhole(@ForAll CaseFiles files) {
    int half = files.all().size() / 2;
    CaseFiles one = read(files.all().subList(0, half));
    CaseFiles rest = read(files.all().subList(half, files.all().size()));
    assertThat(one.with(rest)).isEqualTo(files);
  }

  private static CaseFiles read(List<CaseFile> files) {
    return CaseFilesCsv.parse(CaseFilesCsv.write(CaseFiles.of(ImmutableList.copyOf(files))))
        .orElseThrow();
  }

  @Property(tries = 200)
  void aBookCutAnywhereIsReadOrNamesItsProblems(@ForAll CaseFiles files, @ForAll int cut) {
    String text = CaseFilesCsv.write(files);
    String part = text.substring(0, Math.floorMod(cut, text.length() + 1));
    assertThatCode(() -> CaseFilesCsv.parse(part)).doesNotThrowAnyException();
  }
}
