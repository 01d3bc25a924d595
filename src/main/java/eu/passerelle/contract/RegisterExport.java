package eu.passerelle.contract;

import eu.passerelle.contract.RegisterPages.Mark;
import eu.passerelle.contract.RegisterPages.Slice;
import eu.passerelle.document.CsvFile;
import eu.passerelle.document.XlsxFile;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A body's register as a file for its own software, in the order of registration. */
@ApplicationScoped
public class RegisterExport {

  /** What kind of file. */
  public enum Format {
    CSV(CsvFile.TYPE),
    XLSX(XlsxFile.TYPE);

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /** The format of a file name's ending. */
    public static Optional<Format> ending(String ending) {
      return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
    }

    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Its media type. */
    public String type() {
      return type;
    }
  }

  private static final int ROWS_IN_MEMORY = 1000;

  @Inject private RegisterPages pages;

  /** Writes a file of the register while it is read. */
  public void write(Organisation body, RegisterFile file, Format format, OutputStream out)
      throws IOException {
    List<String> header = file.columns().stream().map(ExportColumn::title).toList();
    Iterator<List<Object>> rows = rows(body, file).iterator();
    switch (format) {
      case CSV -> CsvFile.write(out, header, rows);
      case XLSX -> XlsxFile.write(out, file.address(), header, rows);
    }
  }

  private Stream<List<Object>> rows(Organisation body, RegisterFile file) {
    return Stream.iterate(
            pages.after(body, file, Mark.BEGINNING, ROWS_IN_MEMORY),
            slice -> slice.end().isPresent(),
            slice -> pages.after(body, file, slice.end().orElseThrow(), ROWS_IN_MEMORY))
        .map(Slice::rows)
        .flatMap(List::stream);
  }
}
