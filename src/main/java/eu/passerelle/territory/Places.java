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
