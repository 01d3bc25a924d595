package eu.passerelle.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that a competent body takes of its register. */
public enum RegisterFile {

  /** What was agreed and is registered; at the end, one column for each thing a contract says. */
  REGISTER(
      List.of(RegisterColumn.values()),
      Arrays.stream(Section.values()).filter(Section::isAgreed).toList()),

  /**
   * What BBiG § 34 has a body count and nobody agrees on: by numbers and without a name, so that it
   * is kept apart from the contracts.
   */
  STATISTICS(List.of(StatisticsColumn.values()), List.of(Section.REGISTER));

  private final List<ExportColumn> columns;

  RegisterFile(List<? extends ExportColumn> first, List<Section> sections) {
    this.columns =
        Stream.<ExportColumn>concat(
                first.stream(),
                sections.stream()
                    .flatMap(section -> section.particulars().stream())
                    .map(AnswerColumn::new))
            .toList();
  }

  /** The file of a name in small letters, as addresses write it. */
  public static Optional<RegisterFile> named(String name) {
    return Arrays.stream(values()).filter(file -> file.address().equals(name)).findFirst();
  }

  /** Its name as addresses write it. */
  public String address() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, in their order. */
  public List<ExportColumn> columns() {
    return columns;
  }
}
