package vn.kehoach.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.kehoach.io.CaseFilesCsv;

/** Ways to read a table of case files. */
public enum TableReaders {
  /** Ours: case files, each cell read and checked. */
  KEHOACH {
    @Override
    int rows(String text) {
      return CaseFilesCsv.parse(text).orElseThrow().all().size();
    }
  },
  /** Commons CSV, rows of text. */
  COMMONS_CSV {
    @Override
    int rows(String text) {
      int rows = -1;
      try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
        for (CSVRecord row : parser) {
          rows += row.size() > 0 ? 1 : 0;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rows;
    }
  },
  /** FastCSV, rows of text. */
  FAST_CSV {
    @Override
    int rows(String text) {
      int rows = -1;
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
        for (CsvRecord row : reader) {
          rows += row.getFieldCount() > 0 ? 1 : 0;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rows;
    }
  };

  /** Returns how many rows stand below the headings. */
  abstract int rows(String text);
}
