package vn.kehoach.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.text.Language;

/** The options of every command. */
final class OutputOptions {

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      converter = LanguageCode.class)
  private Language language = Language.VIETNAMESE;

  OutputFormat format() {
    return format;
  }

  Language language() {
    return language;
  }

  /** Reads {@code vi} and {@code en}. */
  static final class LanguageCode implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return switch (code.toLowerCase(Locale.ROOT)) {
        case "vi" -> Language.VIETNAMESE;
        case "en" -> Language.ENGLISH;
        default -> throw new TypeConversionException("language must be vi or en: '" + code + "'");
      };
    }
  }
}
