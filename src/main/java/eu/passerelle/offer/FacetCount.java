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

/** Counts what a search finds, and by every facet, in one query, which says what words mean too. */
@ApplicationScoped
public class FacetCount {

  /**
   * A bit stands for each facet. {@code missed} has those whose choice an offer misses: who misses
   * two counts nowhere. What was chosen stands there even if there is none of it, for its name.
   */
  private static final String QUERY =
      """
      with asked as materialized (select %s as query),
      found as (
        select o.occupation_slug as occupation, o.theory, p.country as practice,
          p.area_code as area, o.french, o.german,
          case when o.lodging <> 'NONE' then 'NEAR' end as lodging,
          cast(date_part('year', o.start_date) as int) * 2
            + cast(date_part('month', o.start_date) > 6 as int) as half_year,
          %s as missed
        from offer o join place p on p.id = o.place_id where %s),
      counted as (
        select 127 - grouping(lodging, german, french, half_year, area, theory, occupation) as facet,
          coalesce(occupation, 'THEORY_' || theory || '_PRACTICE_' || practice, area,
            half_year / 2 || '-' || 1 + half_year %% 2, french, german, lodging) as code,
          missed, count(*) as number
        from found where missed in (0, 1, 2, 4, 8, 16, 32, 64)
        group by missed, grouping sets ((), (occupation), (theory, practice), (area), (half_year),
          (french), (german), (lodging))
        %s)
      select facet, c.code, missed, number, coalesce(title_fr, name_fr), coalesce(title_de, name_de),
        (select cast(query as text) from asked)
      from counted c left join occupation on facet = 1 and slug = c.code
        left join area on facet = 4 and area.code = c.code
      """;

  @Inject private EntityManager em;
  @Inject private Clock clock;

  /** How many offers are found, and how many of each choice of every facet. */
  @Transactional
  public Facets of(Wanted wanted) {
    return of(wanted, LocalDate.now(clock), em);
  }

  static Facets of(Wanted wanted, LocalDate today, EntityManager em) {
    Narrowing where = new Narrowing(wanted, today);
    List<String> words = Narrowing.words(wanted.words());
    String asked = "null";
    if (!words.isEmpty()) {
      asked = "offer_query(cast(:words as text[]))";
      where.add("o.search @@ (select query from asked)", "words", words.toArray(String[]::new));
    }
    String sql = QUERY.formatted(asked, missed(wanted, where), where.conditions(), chosen(wanted));
    Query query = where.bind(em.createNativeQuery(sql, Object[].class));
    wanted.chosen().forEach((facet, code) -> query.setParameter("chosen" + facet, code));
    List<?> found = query.getResultList();
    List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
    return new Facets(
        wanted,
        rows.stream().findFirst().map(row -> (String) row[6]),
        rows.stream().map(FacetCount::counted).toList());
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
