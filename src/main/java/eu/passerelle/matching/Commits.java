package eu.passerelle.matching;

import eu.passerelle.matching.KeptFacts.Changes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows were committed since someone last looked, by the number of the transaction that
 * touched each. A clock or a sequence would not do: who began first may commit last. What a later
 * look may still find is all from transactions that are not over now, so the smallest of these is
 * the next horizon.
 */
final class Commits {

  private static final int PORTION = 1000;

  private Commits() {}

  /** The numbers of the rows of a table, which must have a column {@code touched}. */
  static Changes since(String table, long horizon, EntityManager em) {
    List<?> rows =
        em.createNativeQuery(statement(table), Object[].class)
            .setParameter("horizon", horizon)
            .getResultList();
    long next = horizon;
    List<Long> numbers = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      next = ((Number) columns[0]).longValue();
      if (columns[1] != null) {
        numbers.add(((Number) columns[1]).longValue());
      }
    }
    return new Changes(next, numbers);
  }

  /**
   * What this transaction has written itself is not committed, and rows that come from another
   * server's dump may bear numbers that are not given yet here: neither is named.
   */
  static String statement(String table) {
    return """
        select cast(cast(pg_snapshot_xmin(now.seen) as text) as bigint), changed.id
        from (select pg_current_snapshot() as seen) now left join %s changed
          on changed.touched >= cast(cast(:horizon as text) as xid8)
          and changed.touched < pg_snapshot_xmax(now.seen)
          and changed.touched is distinct from pg_current_xact_id_if_assigned()
        """
        .formatted(table);
  }

  /** The numbers in portions that one statement can name. */
  static List<List<Long>> inPortions(List<Long> numbers) {
    List<List<Long>> portions = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += PORTION) {
      portions.add(numbers.subList(from, Math.min(from + PORTION, numbers.size())));
    }
    return portions;
  }
}
