package eu.passerelle.offer;

import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches the open offers: one query finds a page of them, another reads it. What typed words mean
 * is the database's to say ({@code offer_query}), and is asked first.
 */
@ApplicationScoped
public class OfferSearch {

  @Inject private EntityManager em;
  @Inject private Offers offers;
  @Inject private Places places;
  @Inject private Clock clock;

  /** The place that someone means by a name, a label or a postcode, the largest of several. */
  @Transactional
  public Optional<Place> place(String typed) {
    return Optional.of(typed)
        .filter(text -> text.contains("("))
        .flatMap(places::meant)
        .or(() -> places.matching(typed, 1).stream().findFirst());
  }

  /** How many offers there are of those asked for. */
  @Transactional
  public long count(Wanted wanted) {
    Narrowing where = Narrowing.to(wanted, meaning(wanted, em), today());
    return (Long)
        where
            .bind(
                em.createNativeQuery(
                    "select count(*) from offer o join place p on p.id = o.place_id where "
                        + where.conditions(),
                    Long.class))
            .getSingleResult();
  }

  /**
   * How many offers there are of those asked for without one of the words, for each of {@link
   * Narrowing#words} in their order. What they mean is asked once, and all is counted at once.
   */
  @Transactional
  public List<Long> countWithoutEachWord(Wanted wanted) {
    return countWithoutEachWord(wanted, today(), em);
  }

  static List<Long> countWithoutEachWord(Wanted wanted, LocalDate today, EntityManager em) {
    List<?> meanings =
        em.createNativeQuery(
                """
                select cast(meaning as text)
                from unnest(offer_meanings(cast(? as text[]))) with ordinality m (meaning, number)
                order by number
                """,
                String.class)
            .setParameter(1, Narrowing.words(wanted.words()).toArray(String[]::new))
            .getResultList();
    List<String> counts = new ArrayList<>();
    Narrowing where = Narrowing.to(wanted, Optional.empty(), today);
    for (int i = 0; i < meanings.size(); i++) {
      where = Narrowing.to(wanted, allBut(i, meanings), today);
      counts.add(
          "select %d as number, count(*) as found from offer o join place p on p.id = o.place_id where %s"
              .formatted(i, where.conditions()));
    }
    if (counts.isEmpty()) {
      return List.of();
    }
    String sql =
        "select found from (%s) each order by number".formatted(String.join(" union all ", counts));
    List<?> found = where.bind(em.createNativeQuery(sql, Long.class)).getResultList();
    return found.stream().map(Long.class::cast).toList();
  }

  private static Optional<String> allBut(int left, List<?> meanings) {
    return IntStream.range(0, meanings.size())
        .filter(i -> i != left && meanings.get(i) != null)
        .mapToObj(i -> "(" + meanings.get(i) + ")")
        .reduce((some, other) -> some + " & " + other);
  }

  /** A page of the offers asked for: the nearest first around a place, else the newest. */
  @Transactional
  public List<Offer> find(Wanted wanted, int page, int size) {
    return find(wanted, meaning(wanted, em), page, size);
  }

  /** The same of what was counted, where the words are understood already. */
  @Transactional
  public List<Offer> find(Facets counted, int page, int size) {
    return find(counted.wanted(), counted.meaning(), page, size);
  }

  private List<Offer> find(Wanted wanted, Optional<String> meaning, int page, int size) {
    Narrowing where = Narrowing.to(wanted, meaning, today());
    String order =
        wanted.around().isPresent() ? Narrowing.DISTANCE + ", o.id desc" : Narrowing.NEWEST;
    return inOrder(ids(where, order, (page - 1) * size, size, em));
  }

  /**
   * The numbers of the offers that a kept search finds, that are news and that its owner was not
   * told of yet, the newest first.
   */
  @Transactional
  public List<Long> untold(SavedSearch search, int most) {
    Narrowing where = Narrowing.to(search.wanted(), meaning(search.wanted(), em), today());
    toNews(where, search.newsSince(), search.id());
    return ids(where, Narrowing.NEWEST, 0, most, em);
  }

  /** Narrows to what did not stand open then, and of which a kept search did not tell yet. */
  static void toNews(Narrowing where, Instant since, long searchId) {
    // By what opened since, few of many; the rest is asked of those.
    where.add(
        """
        o.id in (select n.offer_id from offer_opening n
          where n.opened_at > :since and n.left_at is null
            and not exists (select from offer_opening seen
              where seen.offer_id = n.offer_id and seen.opened_at <= :since
                and seen.left_at > :since))
        """,
        "since",
        since);
    where.add(
        """
        not exists (select from saved_search_told t
          where t.saved_search_id = :search and t.offer_id = o.id)
        """,
        "search",
        searchId);
  }

  static Optional<String> meaning(Wanted wanted, EntityManager em) {
    return Optional.of(Narrowing.words(wanted.words()))
        .filter(words -> !words.isEmpty())
        .map(
            words ->
                (String)
                    em.createNativeQuery(
                            "select cast(offer_query(cast(? as text[])) as text)", String.class)
                        .setParameter(1, words.toArray(String[]::new))
                        .getSingleResult());
  }

  static List<Long> ids(Narrowing where, String order, int first, int most, EntityManager em) {
    Query found =
        where.bind(
            em.createNativeQuery(
                "select o.id from offer o join place p on p.id = o.place_id where "
                    + where.conditions()
                    + " order by "
                    + order,
                Long.class));
    List<?> ids = found.setFirstResult(first).setMaxResults(most).getResultList();
    return ids.stream().map(Long.class::cast).toList();
  }

  /** Some offers by their numbers, in that order. */
  @Transactional
  public List<Offer> inOrder(List<Long> ids) {
    return offers.withNumbers(ids).stream()
        .sorted(Comparator.comparing(offer -> ids.indexOf(offer.id())))
        .toList();
  }

  /** One offer that everyone sees. */
  @Transactional
  public Optional<Offer> open(long id) {
    return offers.byId(id).filter(offer -> offer.isOpenOn(today()));
  }

  /** One offer by its number, whatever its state. */
  @Transactional
  public Optional<Offer> byId(long id) {
    return offers.byId(id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
