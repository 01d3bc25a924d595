package eu.passerelle.contract;

import static eu.passerelle.contract.RegisterColumn.APPRENTICE;
import static eu.passerelle.contract.RegisterColumn.BIRTH_DATE;
import static eu.passerelle.contract.RegisterColumn.COMPANY;
import static eu.passerelle.contract.RegisterColumn.END;
import static eu.passerelle.contract.RegisterColumn.NUMBER;
import static eu.passerelle.contract.RegisterColumn.OCCUPATION;
import static eu.passerelle.contract.RegisterColumn.PRACTICE;
import static eu.passerelle.contract.RegisterColumn.REGISTERED_ON;
import static eu.passerelle.contract.RegisterColumn.START;
import static eu.passerelle.contract.RegisterColumn.STATUS;
import static eu.passerelle.contract.RegisterColumn.THEORY;

import eu.passerelle.document.UploadedTable.Row;
import eu.passerelle.language.Language;
import eu.passerelle.language.WrittenDate;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of an existing register, and says of each what is wrong with it. */
final class PastContractReader {

  /** The columns that a register has to have; they are named as in its export. */
  static final List<RegisterColumn> COLUMNS =
      List.of(
          NUMBER,
          REGISTERED_ON,
          STATUS,
          APPRENTICE,
          BIRTH_DATE,
          COMPANY,
          OCCUPATION,
          THEORY,
          PRACTICE,
          START,
          END);

  private static final int LONGEST = 200;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final Set<ContractStatus> STATUSES =
      EnumSet.of(ContractStatus.REGISTERED, ContractStatus.TERMINATED, ContractStatus.COMPLETED);

  private final List<Occupation> occupations;
  private final LocalDate today;

  PastContractReader(List<Occupation> occupations, LocalDate today) {
    this.occupations = occupations;
    this.today = today;
  }

  /**
   * What a row says.
   *
   * @param contract empty where there are problems
   */
  record Reading(Row row, Optional<PastContract> contract, List<RowProblem> problems) {}

  Reading read(Row row) {
    List<RowProblem> problems = new ArrayList<>();
    COLUMNS.forEach(column -> look(row, column).ifPresent(problems::add));
    Optional<PastContract> said = said(row, problems);
    said.ifPresent(past -> contradict(row, past, problems));
    return new Reading(row, said.filter(any -> problems.isEmpty()), problems);
  }

  /** What the cells say one by one; empty where one of them says nothing. */
  private Optional<PastContract> said(Row row, List<RowProblem> problems) {
    Optional<LocalDate> registered = day(row, REGISTERED_ON, problems);
    Optional<ContractStatus> status =
        one(row, STATUS, "status", STATUSES.stream(), Enum::name, problems);
    Optional<LocalDate> birth = day(row, BIRTH_DATE, problems);
    Optional<Occupation> occupation = occupation(row, problems);
    Optional<Country> theory = country(row, THEORY, problems);
    Optional<Country> practice = country(row, PRACTICE, problems);
    Optional<LocalDate> start = day(row, START, problems);
    Optional<LocalDate> end = day(row, END, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PastContract(
            row.cell(NUMBER.title()),
            registered.orElseThrow(),
            status.orElseThrow(),
            row.cell(APPRENTICE.title()),
            birth.orElseThrow(),
            row.cell(COMPANY.title()),
            occupation.orElseThrow().slug(),
            theory.orElseThrow(),
            practice.orElseThrow(),
            start.orElseThrow(),
            end.orElseThrow()));
  }

  /** What does not go together. */
  private void contradict(Row row, PastContract past, List<RowProblem> problems) {
    if (!past.endDate().isAfter(past.startDate())) {
      problems.add(RowProblem.at(row, END, "end"));
    }
    if (!past.birthDate().isBefore(past.startDate())) {
      problems.add(RowProblem.at(row, BIRTH_DATE, "birth"));
    }
    if (past.registeredOn().isAfter(today) || past.registeredOn().isBefore(EARLIEST)) {
      problems.add(RowProblem.at(row, REGISTERED_ON, "registered", EARLIEST, today));
    }
    if (past.theory() == past.practice()) {
      problems.add(RowProblem.at(row, PRACTICE, "sameCountry"));
    }
  }

  /** What no cell may be, whatever it says. */
  private static Optional<RowProblem> look(Row row, RegisterColumn column) {
    String value = row.cell(column.title());
    if (row.formulas().contains(column.title())) {
      return Optional.of(RowProblem.at(row, column, "formula"));
    }
    if (value.isEmpty()) {
      return Optional.of(RowProblem.at(row, column, "missing"));
    }
    if (value.length() > LONGEST) {
      return Optional.of(RowProblem.at(row, column, "tooLong", LONGEST, value.length()));
    }
    return CONTROL.matcher(value).find()
        ? Optional.of(RowProblem.at(row, column, "control"))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(
      Row row, RegisterColumn column, List<RowProblem> problems) {
    Optional<LocalDate> day = WrittenDate.parse(row.cell(column.title()));
    if (day.isEmpty() && isUntold(column, problems)) {
      problems.add(RowProblem.at(row, column, "day"));
    }
    return day;
  }

  private static Optional<Country> country(
      Row row, RegisterColumn column, List<RowProblem> problems) {
    return one(row, column, "country", Arrays.stream(Country.values()), Enum::name, problems);
  }

  private Optional<Occupation> occupation(Row row, List<RowProblem> problems) {
    Optional<Occupation> found =
        occupations.stream()
            .filter(
                o ->
                    Stream.of(o.slug(), o.title(Language.FR), o.title(Language.DE))
                        .anyMatch(row.cell(OCCUPATION.title())::equalsIgnoreCase))
            .findFirst();
    if (found.isEmpty() && isUntold(OCCUPATION, problems)) {
      problems.add(
          RowProblem.at(
              row,
              OCCUPATION,
              "occupation",
              occupations.stream().map(Occupation::slug).collect(Collectors.joining(", "))));
    }
    return found;
  }

  private static <T> Optional<T> one(
      Row row,
      RegisterColumn column,
      String otherwise,
      Stream<T> known,
      Function<T, String> name,
      List<RowProblem> problems) {
    String wanted = row.cell(column.title()).toUpperCase(Locale.ROOT);
    Optional<T> found = known.filter(one -> name.apply(one).equals(wanted)).findFirst();
    if (found.isEmpty() && isUntold(column, problems)) {
      problems.add(RowProblem.at(row, column, otherwise));
    }
    return found;
  }

  /** One mistake a cell is enough to be told of. */
  private static boolean isUntold(RegisterColumn column, List<RowProblem> problems) {
    return problems.stream().noneMatch(problem -> problem.column() == column);
  }
}
