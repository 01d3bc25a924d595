package eu.passerelle.contract;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.StringJoiner;

/**
 * Finds rows of a register that hold each of some words, or one near it: those that hold the very
 * words first. What counts as near is the database's to say ({@code search_forms}).
 *
 * @param table what is searched; its column {@code search} holds the words
 * @param register the column that says whose register a row stands in
 * @param narrowed which of its rows count
 * @param order what comes first among those that hold as many of the very words
 */
record WordSearch(String table, String register, String narrowed, String order) {

  static final WordSearch CONTRACTS =
      new WordSearch(
          "contract",
          "registrar_id",
          "c.status in"
              + " ('AWAITING_REGISTRATION', 'REGISTERED', 'END_REPORTED', 'TERMINATED', 'COMPLETED')",
          "c.submitted_at desc, c.id desc");

  static final WordSearch PAST =
      new WordSearch(
          "register_entry", "organisation_id", "true", "c.registered_on desc, c.number desc");

  /** The ids of those that are found. */
  List<Long> ids(EntityManager em, long registerId, List<String> words, int limit) {
    int last = words.size() + 1;
    StringBuilder forms = new StringBuilder();
    StringBuilder near = new StringBuilder();
    StringJoiner closeness = new StringJoiner(" + ");
    for (int i = 1; i < last; i++) {
      forms.append(" cross join search_forms(?%d, ?%d) w%d".formatted(last, i, i));
      near.append(" and c.search @@ w%d.near".formatted(i));
      closeness.add(
          "cast(c.search @@ w%d.whole as int) + cast(c.search @@ w%d.beginning as int)"
              .formatted(i, i));
    }
    var query =
        em.createNativeQuery(
            "select c.id from %s c %s where c.%s = ?%d and %s %s order by %s desc, %s"
                .formatted(table, forms, register, last, narrowed, near, closeness, order),
            Long.class);
    for (int i = 1; i < last; i++) {
      query.setParameter(i, words.get(i - 1));
    }
    query.setParameter(last, registerId);
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(Long.class::cast).toList();
  }
}
