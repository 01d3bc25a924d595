package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.PastContractReader.Reading;
import eu.passerelle.document.UploadedTable;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over a register that was kept before Passerelle: all of a file or nothing. What stands here
 * already is passed over, so that the same file a second time changes nothing.
 */
@ApplicationScoped
public class RegisterImport {

  @Inject private Contracts contracts;
  @Inject private Occupations occupations;
  @Inject private AuditTrail trail;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * What a file would bring, or has brought.
   *
   * @param known how many rows stand here already
   * @param problems what keeps it from being taken over, row by row
   */
  public record Outcome(List<PastContract> fresh, int known, List<RowProblem> problems) {}

  /** The columns a file has to have, by their names. */
  public static List<String> columns() {
    return PastContractReader.COLUMNS.stream().map(RegisterColumn::title).toList();
  }

  /** What a file would bring; nothing is kept of it. */
  @Transactional
  public Outcome examine(UploadedTable table, Account officer) {
    return outcome(table, officer.membership().orElseThrow().organisation());
  }

  /** Takes over a file in which nothing is wrong; otherwise nothing of it. */
  @Transactional
  public Outcome take(UploadedTable table, Account officer) {
    // One at a time, so that two who bring the same file are told the second time.
    Organisation body =
        em.find(
            Organisation.class,
            officer.membership().orElseThrow().organisation().id(),
            LockModeType.PESSIMISTIC_WRITE);
    Outcome outcome = outcome(table, body);
    if (outcome.problems().isEmpty() && !outcome.fresh().isEmpty()) {
      outcome
          .fresh()
          .forEach(
              past -> contracts.add(new RegisterEntry(body, past, officer.id(), clock.instant())));
      trail.record(
          "organisation",
          body.id(),
          "register taken over",
          Optional.of(officer.id()),
          outcome.fresh().size() + " entries");
    }
    return outcome;
  }

  private Outcome outcome(UploadedTable table, Organisation body) {
    PastContractReader reader = new PastContractReader(occupations.all(), LocalDate.now(clock));
    List<Reading> readings = table.rows().stream().map(reader::read).toList();
    List<String> numbers =
        readings.stream().flatMap(r -> r.contract().stream()).map(PastContract::number).toList();
    Map<String, PastContract> known =
        contracts.pastNumbered(body.id(), numbers).stream()
            .collect(Collectors.toMap(PastContract::number, Function.identity()));
    Set<String> taken = new HashSet<>(contracts.numbersTaken(numbers));
    List<PastContract> fresh = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int unchanged = 0;
    for (Reading reading : readings) {
      problems.addAll(reading.problems());
      if (reading.contract().isEmpty()) {
        continue;
      }
      PastContract past = reading.contract().get();
      if (!seen.add(past.number())) {
        problems.add(RowProblem.at(reading.row(), RegisterColumn.NUMBER, "twice"));
      } else if (RegisterNumber.isGivenBy(body, past.number())) {
        problems.add(RowProblem.at(reading.row(), RegisterColumn.NUMBER, "ownSeries"));
      } else if (taken.contains(past.number())) {
        problems.add(RowProblem.at(reading.row(), RegisterColumn.NUMBER, "taken"));
      } else if (!known.containsKey(past.number())) {
        fresh.add(past);
      } else if (known.get(past.number()).equals(past)) {
        unchanged++;
      } else {
        problems.add(RowProblem.at(reading.row(), RegisterColumn.NUMBER, "differs"));
      }
    }
    return new Outcome(fresh, unchanged, problems);
  }
}
