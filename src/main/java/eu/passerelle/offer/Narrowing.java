package eu.passerelle.offer;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.territory.Box;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What narrows the open offers ({@code o}, at a place {@code p}) to those someone wants:
 * conditions, and the values they name. What a typed word means is the database's to say ({@code
 * offer_query}).
 */
final class Narrowing {

  /** From the middle of the circle, as the crow flies. */
  static final String DISTANCE =
      """
      2 * 6371 * asin(sqrt(
        power(sin(radians(p.latitude - :latitude) / 2), 2)
        + cos(radians(:latitude)) * cos(radians(p.latitude))
        * power(sin(radians(p.longitude - :longitude) / 2), 2)))
      """;

  static final String NEWEST = "o.published_at desc, o.id desc";

  /** So many words are searched: more of them narrow nothing, and cost the database. */
  private static final int WORDS = 8;

  /**
   * What is written behind a word so that it means all genders: Zimmerer/-in, charpentier·ère.
   * Behind a bare stroke or hyphen only what is known to be such an ending, since both stand
   * between words too: vendeur/euse, assistant-e-s, but Kaufmann/Kauffrau and Fribourg-en-Brisgau.
   */
  private static final Pattern ENDING =
      Pattern.compile(
          """
          (?<=\\p{L}) (?:
            (?: [·•*:_(] | /- ) [\\p{L}·•]{1,8} \\)?
            | [/-] (?: in | innen | frau | frauen
                | (?: i?[èe]re | i?enne | euse | t?rice | ice | elle | ive | [nltsfv]?e ) (?: [-/]?s )?
              ) (?! [\\p{L}-] ))
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * To what is wanted, of the offers open on a day.
   *
   * @param meaning what the words mean ({@code offer_query}); written out in the statement, since
   *     the planner goes another way for one offer in nine than for one in a thousand
   */
  static Narrowing to(Wanted wanted, Optional<String> meaning, LocalDate today) {
    Narrowing where = new Narrowing(wanted, today);
    meaning.ifPresent(
        query ->
            where.conditions.add(
                "o.search @@ cast('%s' as tsquery)".formatted(query.replace("'", "''"))));
    wanted.chosen().forEach((facet, code) -> where.conditions.add(where.condition(facet, code)));
    return where;
  }

  /** The same, but for words and for the choices of facets. */
  Narrowing(Wanted wanted, LocalDate today) {
    conditions.add("o.status = 'OPEN'");
    add("o.start_date > :today", "today", today);
    wanted.practice().ifPresent(c -> add("p.country = :practice", "practice", c.name()));
    wanted.startFrom().ifPresent(d -> add("o.start_date >= :startFrom", "startFrom", d));
    wanted.around().ifPresent(place -> around(place, wanted.radiusKm()));
  }

  /** What of a text can be searched: its words, without the endings for all genders, none twice. */
  static List<String> words(String typed) {
    return Arrays.stream(ENDING.matcher(typed).replaceAll("").split("[\\p{Z}\\p{C},;/]+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .limit(WORDS)
        .toList();
  }

  // The box is what the index can answer; the circle is what was asked.
  private void around(Place place, int radiusKm) {
    Box box = Box.around(place.position(), radiusKm);
    add("p.latitude >= :south", "south", box.south());
    add("p.latitude <= :north", "north", box.north());
    add("p.longitude >= :west", "west", box.west());
    add("p.longitude <= :east", "east", box.east());
    add(DISTANCE + " <= :radius", "radius", (double) radiusKm);
    values.put("latitude", place.position().latitude());
    values.put("longitude", place.position().longitude());
  }

  /** By what a choice narrows; whoever asks puts it where it belongs. */
  String condition(Facet facet, String code) {
    return switch (facet) {
      case OCCUPATION -> named("o.occupation_slug = :occupation", "occupation", code);
      case AREA -> named("p.area_code = :area", "area", code);
      case FRENCH -> named("o.french in (:french)", "french", upTo(code));
      case GERMAN -> named("o.german in (:german)", "german", upTo(code));
      case LODGING -> "o.lodging <> 'NONE'";
      case DIRECTION -> {
        Direction direction = Direction.valueOf(code);
        yield named("o.theory = :theory", "theory", direction.theory().name())
            + named(" and p.country = :country", "country", direction.practice().name());
      }
      case START -> {
        HalfYear when = HalfYear.parse(code).orElseThrow();
        yield named("o.start_date >= :begin", "begin", when.begin())
            + named(" and o.start_date < :end", "end", when.end());
      }
    };
  }

  private static List<String> upTo(String level) {
    return Arrays.stream(LanguageLevel.values())
        .filter(LanguageLevel.valueOf(level)::meets)
        .map(LanguageLevel::name)
        .toList();
  }

  void add(String condition, String name, Object value) {
    conditions.add(named(condition, name, value));
  }

  private String named(String condition, String name, Object value) {
    values.put(name, value);
    return condition;
  }

  String conditions() {
    return String.join(" and ", conditions);
  }

  /** Gives a query the values that these conditions name. */
  Query bind(Query query) {
    values.forEach(query::setParameter);
    return query;
  }
}
