package eu.passerelle.offer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The searches that people keep, what they were told of, and the links by which mails stop. */
public interface SavedSearches {

  EntityManager em();

  /** Someone's searches, the newest first. */
  @HQL(
      """
      from SavedSearch s left join fetch s.place p left join fetch p.area left join fetch s.chosen
      where s.account.id = :accountId order by s.id desc
      """)
  List<SavedSearch> ofAccount(long accountId);

  /** A search with its owner. */
  @HQL(
      """
      from SavedSearch s join fetch s.account left join fetch s.place p left join fetch p.area
      left join fetch s.chosen where s.id = :id
      """)
  Optional<SavedSearch> withOwner(long id);

  /** The numbers, after one, of those whose owners are to hear of what is new by a day. */
  @HQL(
      """
      select id from SavedSearch where rhythm <> NEVER and dueOn <= :day and id > :after order by id
      """)
  List<Long> due(LocalDate day, long after, Page page);

  /** The search, locked until the transaction ends, so that its owner is told once. */
  default Optional<SavedSearch> locked(long id) {
    return Optional.ofNullable(em().find(SavedSearch.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The number of the search whose mails a link stops, by the hash of its word. */
  default Optional<Long> behind(String hash) {
    return em().createNativeQuery(
            "select saved_search_id from saved_search_link where hash = ?", Long.class)
        .setParameter(1, hash)
        .getResultStream()
        .map(Long.class::cast)
        .findFirst();
  }

  default void addLink(String hash, SavedSearch search, Instant now) {
    em().createNativeQuery(
            "insert into saved_search_link (hash, saved_search_id, made_at) values (?, ?, ?)")
        .setParameter(1, hash)
        .setParameter(2, search.id())
        .setParameter(3, now)
        .executeUpdate();
  }

  /** Keeps of which offers the owner of a search is told now. */
  default void told(SavedSearch search, List<Long> offers) {
    em().createNativeQuery(
            """
            insert into saved_search_told (saved_search_id, offer_id)
            select ?, unnest(cast(? as bigint[])) on conflict do nothing
            """)
        .setParameter(1, search.id())
        .setParameter(2, offers.toArray(Long[]::new))
        .executeUpdate();
  }

  /** Forgets of offers that can't be published again as they were who was told of them. */
  default void forgetBegun(LocalDate today) {
    em().createNativeQuery(
            """
            delete from saved_search_told
            where offer_id in (select id from offer where start_date <= ?)
            """)
        .setParameter(1, today)
        .executeUpdate();
  }

  /** Forgets of the same when they stood open. */
  default void forgetOpenings(LocalDate today) {
    em().createNativeQuery(
            """
            delete from offer_opening where left_at is not null
              and offer_id in (select id from offer where start_date <= ?)
            """)
        .setParameter(1, today)
        .executeUpdate();
  }

  @HQL("delete from SavedSearch where account.id = :accountId")
  int forgetOf(long accountId);

  default int forgetLinksBefore(Instant instant) {
    return em().createNativeQuery("delete from saved_search_link where made_at < ?")
        .setParameter(1, instant)
        .executeUpdate();
  }

  default void add(SavedSearch search) {
    em().persist(search);
  }

  default void remove(SavedSearch search) {
    em().remove(search);
  }
}
