package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * A register page by page, each in a transaction of its own: however long someone takes to receive
 * it, no row is held in memory or in a transaction for longer than its page.
 */
@ApplicationScoped
class RegisterPages {

  @Inject private Contracts contracts;

  /** Up to which contract someone has read, in the order of registration. */
  record Mark(Instant registeredAt, long id) {

    static final Mark BEGINNING = new Mark(Instant.EPOCH, 0);

    static Mark of(Contract contract) {
      return new Mark(contract.registeredAt().orElseThrow(), contract.id());
    }
  }

  /**
   * Some rows of a register.
   *
   * @param end where the next ones begin; empty where these are none
   */
  record Slice(List<List<Object>> rows, Optional<Mark> end) {}

  /** At most so many rows of a file after a mark. */
  @Transactional
  Slice after(Organisation body, RegisterFile file, Mark mark, int rows) {
    List<Contract> found =
        contracts.registeredAfter(body.id(), mark.registeredAt(), mark.id(), Page.first(rows));
    return new Slice(
        found.stream().map(contract -> row(file, contract)).toList(),
        found.isEmpty() ? Optional.empty() : Optional.of(Mark.of(found.get(found.size() - 1))));
  }

  private static List<Object> row(RegisterFile file, Contract contract) {
    return file.columns().stream().map(column -> column.of(contract)).toList();
  }
}
