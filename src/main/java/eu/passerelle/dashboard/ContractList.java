package eu.passerelle.dashboard;

import eu.passerelle.document.CsvFile;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.territory.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contracts of a year as a file for spreadsheets, one a row. It names no apprentice and no
 * company; who needs them asks the body that keeps the register, by the register number.
 */
@ApplicationScoped
public class ContractList {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "year",
          "registered",
          "occupation",
          "registrar",
          "direction",
          "practice",
          "start",
          "end");

  @Inject private ContractFigures figures;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** The file in the reader's language. Days are written as ISO 8601 has them. */
  public byte[] of(int year, Language reader) {
    List<String> header =
        COLUMNS.stream().map(c -> messages.text(reader, "dashboard.column.".concat(c))).toList();
    return CsvFile.of(
        header, figures.entries(year).stream().map(entry -> row(year, entry, reader)).toList());
  }

  private List<String> row(int year, Indicators.Entry entry, Language reader) {
    return Stream.of(
            entry.registerNumber(),
            String.valueOf(year),
            day(entry.registeredAt()).toString(),
            entry.occupation().title(reader),
            Optional.ofNullable(entry.registrar()).map(o -> o.name(reader)).orElse(""),
            Direction.between(entry.theory(), entry.practice())
                .map(d -> messages.text(reader, "dashboard.direction.".concat(d.name())))
                .orElse(""),
            messages.text(reader, "territory.country.".concat(entry.practice().name())),
            entry.startDate().toString(),
            Optional.ofNullable(entry.endDate()).map(LocalDate::toString).orElse(""))
        .toList();
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(clock.getZone()).toLocalDate();
  }
}
