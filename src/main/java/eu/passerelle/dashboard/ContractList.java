package eu.passerelle.dashboard;

import eu.passerelle.contract.PastContract;
import eu.passerelle.dashboard.RegisterReading.Entry;
import eu.passerelle.dashboard.RegisterReading.Past;
import eu.passerelle.document.CsvFile;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.territory.Direction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contracts of a year as a file for spreadsheets, one a row. It names no apprentice and no
 * company; who needs them asks the body that keeps the register, by the register number.
 *
 * <p>It lives as long as a request: so does the session by which it reads.
 */
@RequestScoped
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

  @Inject private RegisterReading registers;
  @Inject private ContractFigures figures;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** The file in the reader's language. Days are written as ISO 8601 has them. */
  @Transactional
  public byte[] of(int year, Language reader) {
    List<String> header =
        COLUMNS.stream().map(c -> messages.text(reader, "dashboard.column.".concat(c))).toList();
    try (Stream<Past> past =
            registers.past(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        Stream<Entry> entries =
            registers.registered(figures.beginningOf(year), figures.beginningOf(year + 1))) {
      return CsvFile.of(
          header,
          Stream.concat(past.map(this::entry), entries).map(e -> row(year, e, reader))::iterator);
    }
  }

  private Entry entry(Past past) {
    PastContract contract = past.contract();
    return new Entry(
        contract.number(),
        contract.registeredOn().atStartOfDay(clock.getZone()).toInstant(),
        past.occupation(),
        past.registrar(),
        contract.theory(),
        contract.practice(),
        contract.startDate(),
        contract.endDate());
  }

  private List<String> row(int year, Entry entry, Language reader) {
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
