package eu.passerelle.territory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The places, found by number, by name or by what someone typed. */
public interface Places {

  EntityManager em();

  @Find
  Optional<Place> byId(long id);

  @HQL("from Place where country = :country and name = :name order by population desc")
  List<Place> named(Country country, String name);

  @HQL("from Place where area.code = :areaCode order by population desc, id")
  List<Place> inArea(String areaCode);

  /**
   * The places someone may mean: those whose name (in either language) or postcode begins with what
   * is typed, accents, case and hyphens aside, an exact match first, then the largest; if there is
   * none, those of a similar name, so that a slip of the finger still finds the town.
   */
  default List<Place> matching(String typed, int limit) {
    String key = PlaceKey.of(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Place> found = beginningWith(key, limit);
    return found.isEmpty() ? similarTo(key, limit) : found;
  }

  /**
   * The one place that can be meant: the only match, the only one of exactly this name, or the one
   * whose {@link Place#label} in either language this is. Empty if it is open; then the reader
   * chooses among {@link #matching}.
   */
  default Optional<Place> meant(String typed) {
    String name = typed.replaceFirst("\\(.*", "");
    List<Place> candidates = matching(name, 50);
    if (typed.contains("(")) {
      return onlyOne(candidates.stream().filter(place -> place.isLabelled(typed.strip())).toList());
    }
    String key = PlaceKey.of(name);
    return onlyOne(candidates.stream().filter(p -> PlaceKey.of(p.name()).equals(key)).toList())
        .or(() -> onlyOne(candidates));
  }

  private static Optional<Place> onlyOne(List<Place> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private List<Place> beginningWith(String key, int limit) {
    List<?> found =
        em().createNativeQuery(
                """
            select p.* from place p
            where p.id in (select k.place_id from place_key k where k.key like :prefix)
            order by
              exists (select 1 from place_key k where k.place_id = p.id and k.key = :key) desc,
              p.population desc, p.id
            """,
                Place.class)
            .setParameter("key", key)
            .setParameter("prefix", key + "%")
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(Place.class::cast).toList();
  }

  private List<Place> similarTo(String key, int limit) {
    List<?> found =
        em().createNativeQuery(
                """
            select p.* from place p
            join (
              select place_id, max(similarity(key, :key)) as closeness
              from place_key where key % :key group by place_id) k on k.place_id = p.id
            order by k.closeness desc, p.population desc, p.id
            """,
                Place.class)
            .setParameter("key", key)
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(Place.class::cast).toList();
  }
}
