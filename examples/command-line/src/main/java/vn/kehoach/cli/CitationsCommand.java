package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.citation.Citation;
import vn.kehoach.citation.LegalCitations;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.ProvisionPath;
import vn.kehoach.text.PlainText;

/** Finds the documents that a text cites, with their places in the text as it is given. */
@Command(name = "citations", mixinStandardHelpOptions = true)
final class CitationsCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
  private Path file = STANDARD_INPUT;

  CitationsCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Reader text = StrictText.reader(open(), file.toString())) {
      switch (output.format()) {
        case JSON -> LegalCitations.scan(text, citation -> Json.printLine(json(citation), out));
        case TEXT -> table(text).printText(out, Paint.none());
        case CSV -> table(text).printCsv(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
    return 0;
  }

  private InputStream open() throws IOException {
    return file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(file);
  }

  /** One object a citation; what it does not say is null. */
  private static ObjectNode json(Citation citation) {
    return Json.object()
        .put("start", citation.start())
        .put("end", citation.end())
        .put("text", citation.text())
        .put("type", citation.type().map(DocumentType::vietnamese).orElse(null))
        .put("number", citation.number().orElse(null))
        .put("year", citation.year().orElse(null))
        .put("symbol", citation.symbol().orElse(null))
        .put("key", citation.key().orElse(null))
        .put("date", citation.issuedOn().map(LocalDate::toString).orElse(null))
        .put("issuer", citation.issuer().orElse(null))
        .put("kind", citation.kind().name().toLowerCase(Locale.ROOT))
        .put("provision", citation.provision().map(ProvisionPath::toString).orElse(null));
  }

  private TextTable table(Reader text) throws IOException {
    TextTable table =
        new TextTable("start", "end", "kind", "type", "key", "date", "issuer", "provision", "text");
    LegalCitations.scan(
        text,
        citation ->
            table.add(
                citation.start(),
                citation.end(),
                citation.kind().name().toLowerCase(Locale.ROOT),
                citation.type().map(DocumentType::vietnamese).orElse(""),
                citation.key().or(citation::number).orElse(""),
                citation.issuedOn().map(LocalDate::toString).orElse(""),
                citation.issuer().map(PlainText::clean).orElse(""),
                citation.provision().map(ProvisionPath::toString).orElse(""),
                PlainText.clean(citation.text())));
    return table;
  }
}
