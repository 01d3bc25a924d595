package eu.passerelle.offer;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts what a search finds, and by every facet, in one query. */
@ApplicationScoped
public class FacetCount {

  /**
   * A bit stands for each facet. {@code missed} has those whose choice an offer misses: who misses
   * two counts nowhere. What was chosen stands there even if there is none of it, for its name.
   */
  private static final String QUERY =
      """
      with found as (
        select o.occupation_slug as occupation,
          'THEORY_' || o.theory || '_PRACTICE_' || p.country as direction,
          p.area_code as area,
          extract(year from o.start_date) || '-'
            || cast(extract(month from o.start_date) + 5 as int) / 6 as start,
          o.french, o.german, %s as missed
        from offer o join place p on p.id = o.place_id where %s),
      counted as (
        select 63 - grouping(german, french, start, area, direction, occupation) as facet,
          coalesce(occupation, direction, area, start, french, german) as code,
          missed, count(*) as number
        from found where missed in (0, 1, 2, 4, 8, 16, 32)
        group by missed,
          grouping sets ((), (occupation), (direction), (area), (start), (french), (german))
        %s)
      select facet, c.code, missed, number, coalesce(title_fr, name_fr), coalesce(title_de, name_de)
      from counted c left join occupation on facet = 1 and slug = c.code
        left join area on facet = 4 and area.code = c.code
      """;

  @Inject private EntityManager em;
  @Inject private Clock clock;

  /** How many offers are found, and how many of each choice of every facet. */
  @Transactional
  public Facets of(Wanted wanted) {
    Narrowing where = Narrowing.whateverIsChosen(wanted, LocalDate.now(clock));
    String sql = QUERY.formatted(missed(wanted, where), where.conditions(), chosen(wanted));
    Query query = where.bind(em.createNativeQuery(sql, Object[].class));
    wanted.chosen().forEach((facet, code) -> query.setParameter("chosen" + facet, code));
    List<?> rows = query.getResultList();
    return new Facets(
        wanted, rows.stream().map(Object[].class::cast).map(FacetCount::counted).toList());
  }

  private static String missed(Wanted wanted, Narrowing where) {
    return wanted.chosen().entrySet().stream()
        .map(choice -> missed(choice, where))
        .reduce("0", (bits, bit) -> bits + " + " + bit);
  }

  private static String missed(Map.Entry<Facet, String> choice, Narrowing where) {
    return "case when %s then 0 else %d end"
        .formatted(where.condition(choice.getKey(), choice.getValue()), bit(choice.getKey()));
  }

  private static String chosen(Wanted wanted) {
    return wanted.chosen().keySet().stream()
        .map(facet -> "union all select %d, :chosen%s, 0, 0".formatted(bit(facet), facet))
        .collect(Collectors.joining("\n"));
  }

  private static Facets.Counted counted(Object[] row) {
    return new Facets.Counted(
        facet((Integer) row[0]),
        Optional.ofNullable((String) row[1]),
        facet((Integer) row[2]),
        (Long) row[3],
        Optional.ofNullable((String) row[4])
            .map(french -> Bilingual.both(Language.FR, french, (String) row[5])));
  }

  private static int bit(Facet facet) {
    return 1 << facet.ordinal();
  }

  private static Optional<Facet> facet(int bit) {
    return Arrays.stream(Facet.values()).filter(facet -> bit(facet) == bit).findFirst();
  }
}
