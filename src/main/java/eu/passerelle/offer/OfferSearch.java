package eu.passerelle.offer;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.territory.Box;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Searches the open offers: one query for a page of them, one for their number. */
@ApplicationScoped
public class OfferSearch {

  /**
   * What is asked for; what is empty does not narrow the search.
   *
   * @param around the middle of a circle, with {@code radiusKm} as the crow flies
   * @param french the reader's level: only offers that ask no more
   * @param german likewise
   */
  public record Wanted(
      Optional<String> occupation,
      Optional<Place> around,
      int radiusKm,
      Optional<Country> practice,
      Optional<LocalDate> startFrom,
      Optional<LanguageLevel> french,
      Optional<LanguageLevel> german) {

    public static Wanted anything() {
      return new Wanted(
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  private static final String DISTANCE =
      """
      2 * 6371 * asin(sqrt(
        power(sin(radians(p.position.latitude - :latitude) / 2), 2)
        + cos(radians(:latitude)) * cos(radians(p.position.latitude))
        * power(sin(radians(p.position.longitude - :longitude) / 2), 2)))
      """;

  @Inject private EntityManager em;
  @Inject private Offers offers;
  @Inject private Places places;
  @Inject private Clock clock;

  /** The place that someone means by a name or a postcode, the largest of several. */
  @Transactional
  public Optional<Place> place(String typed) {
    return places.matching(typed, 1).stream().findFirst();
  }

  /** How many offers there are of those asked for. */
  @Transactional
  public long count(Wanted wanted) {
    Conditions where = conditions(wanted);
    TypedQuery<Long> count =
        em.createQuery(
            "select count(*) from Offer o join o.place p where " + where.text(), Long.class);
    where.bindTo(count);
    return count.getSingleResult();
  }

  /** A page of the offers asked for: the nearest first around a place, else the newest. */
  @Transactional
  public List<Offer> find(Wanted wanted, int page, int size) {
    Conditions where = conditions(wanted);
    String order =
        wanted.around().isPresent()
            ? " order by " + DISTANCE + ", o.id desc"
            : " order by o.publishedAt desc, o.id desc";
    TypedQuery<Offer> offers =
        em.createQuery(
            "select o from Offer o join fetch o.company c left join fetch c.place cp"
                + " left join fetch cp.area join fetch o.occupation"
                + " join fetch o.place p left join fetch p.area where "
                + where.text()
                + order,
            Offer.class);
    where.bindTo(offers);
    return offers.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
  }

  /** One offer that everyone sees. */
  @Transactional
  public Optional<Offer> open(long id) {
    return offers.byId(id).filter(offer -> offer.isOpenOn(LocalDate.now(clock)));
  }

  /** One offer by its number, whatever its state. */
  @Transactional
  public Optional<Offer> byId(long id) {
    return offers.byId(id);
  }

  private Conditions conditions(Wanted wanted) {
    Conditions where = new Conditions();
    where.add("o.status = OPEN");
    where.add("o.startDate > :today", "today", LocalDate.now(clock));
    wanted.occupation().ifPresent(slug -> where.add("o.occupation.slug = :slug", "slug", slug));
    wanted.practice().ifPresent(c -> where.add("p.country = :practice", "practice", c));
    wanted.startFrom().ifPresent(d -> where.add("o.startDate >= :startFrom", "startFrom", d));
    wanted.french().ifPresent(l -> where.add("o.french in :french", "french", upTo(l)));
    wanted.german().ifPresent(l -> where.add("o.german in :german", "german", upTo(l)));
    wanted.around().ifPresent(place -> around(where, place, wanted.radiusKm()));
    return where;
  }

  // The box is what the index can answer; the circle is what was asked.
  private static void around(Conditions where, Place place, int radiusKm) {
    Box box = Box.around(place.position(), radiusKm);
    where.add("p.position.latitude between :south and :north");
    where.add("p.position.longitude between :west and :east");
    where.add(DISTANCE + " <= :radius", "radius", (double) radiusKm);
    where.bind("south", box.south());
    where.bind("north", box.north());
    where.bind("west", box.west());
    where.bind("east", box.east());
    where.bind("latitude", place.position().latitude());
    where.bind("longitude", place.position().longitude());
  }

  private static List<LanguageLevel> upTo(LanguageLevel level) {
    return List.of(LanguageLevel.values()).subList(0, level.ordinal() + 1);
  }

  /** Conditions and the values they name. */
  private static final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void add(String condition) {
      conditions.add(condition);
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    void bind(String name, Object value) {
      values.put(name, value);
    }

    String text() {
      return String.join(" and ", conditions);
    }

    void bindTo(Query query) {
      values.forEach(query::setParameter);
    }
  }
}
