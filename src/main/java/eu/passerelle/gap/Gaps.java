package eu.passerelle.gap;

import eu.passerelle.matching.Block;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.processing.HQL;

/** The figures month by month, and the lines of the last count. */
public interface Gaps {

  /** What {@code grouping(occupation_slug, country, side)} says of a row. */
  int BY_OCCUPATION = 0b011;

  /** Likewise. */
  int BY_AREA = 0b101;

  /** One of the nearest of a line: the number of an offer or of a profile. */
  record Near(int lineId, Long offerId, Long candidateId) {}

  /** How many places an offer has left. */
  record Left(long offerId, int places) {}

  /** How many lines there are, and how many places or candidates they stand for. */
  record Total(long lines, long counted) {}

  /** A figure of a month as a file tells it. */
  record Told(
      Subject subject,
      String occupation,
      Country country,
      Optional<String> area,
      Optional<Country> side,
      Optional<Block> block,
      long counted) {}

  EntityManager em();

  /** The numbers of those who have a contract that still stands. */
  @HQL(
      """
      select distinct k.application.candidate.id from Contract k
      where k.status not in (ABANDONED, TERMINATED, COMPLETED)
      """)
  List<Long> spokenFor();

  @HQL("select id, places - placesTaken from Offer where status = OPEN and startDate > :today")
  List<Left> placesLeft(LocalDate today);

  /** Some lines with all that a page shows of them. */
  @HQL(
      """
      from GapLine l join fetch l.occupation left join fetch l.area left join fetch l.offer o
      left join fetch o.company k left join fetch k.place kp left join fetch kp.area
      left join fetch o.occupation left join fetch o.place p left join fetch p.area
      where l.id in :ids order by l.id
      """)
  List<GapLine> withNumbers(List<Integer> ids);

  /** When all was counted last; empty before the first time. */
  default Optional<Instant> countedAt() {
    return em()
        .createNativeQuery("select counted_at from gap_count", Instant.class)
        .getResultList()
        .stream()
        .map(Instant.class::cast)
        .findFirst();
  }

  /** The months that were counted, the latest first. */
  default List<YearMonth> months() {
    return em()
        .createNativeQuery(
            "select distinct cast(month as text) as month from gap_figure order by month desc",
            String.class)
        .getResultList()
        .stream()
        .map(month -> YearMonth.from(LocalDate.parse((String) month)))
        .toList();
  }

  /** The months from one on as they stood, all or a part of each, the first one first. */
  default Map<YearMonth, Balance> trend(YearMonth from, Selection selection) {
    Map<YearMonth, Balance> months = new TreeMap<>();
    for (Object[] row :
        rows(
            """
            select cast(month as text), subject, block, sum(counted) from gap_figure
            where month >= :from %s group by month, subject, block
            """
                .formatted(selection.condition()),
            selection,
            Map.of("from", from.atDay(1)))) {
      YearMonth month = YearMonth.from(LocalDate.parse((String) row[0]));
      months
          .computeIfAbsent(month, any -> new Balance())
          .add(Subject.valueOf((String) row[1]), block(row[2]), number(row[3]));
    }
    return months;
  }

  /** A month's figures, all or a part, looked at in three ways by one query. */
  default MonthFigures figures(YearMonth month, Selection selection) {
    Balance whole = new Balance();
    Map<String, Balance> byOccupation = new HashMap<>();
    Map<MonthFigures.Where, Balance> byArea = new LinkedHashMap<>();
    Map<Country, Balance> bySide = new EnumMap<>(Country.class);
    for (Object[] row :
        rows(
            """
            select subject, block, sum(counted), occupation_slug, country, area_code, side,
              grouping(occupation_slug, country, side)
            from gap_figure where month = :month %s
            group by grouping sets ((subject, block, occupation_slug),
              (subject, block, country, area_code), (subject, block, side))
            order by country, area_code
            """
                .formatted(selection.condition()),
            selection,
            Map.of("month", month.atDay(1)))) {
      Subject subject = Subject.valueOf((String) row[0]);
      for (Balance one : counting((int) number(row[7]), row, whole, byOccupation, byArea, bySide)) {
        one.add(subject, block(row[1]), number(row[2]));
      }
    }
    return new MonthFigures(whole, byOccupation, byArea, bySide);
  }

  /** In what a row of {@link #figures} counts, by which of the three ways it is of. */
  private static List<Balance> counting(
      int way,
      Object[] row,
      Balance whole,
      Map<String, Balance> byOccupation,
      Map<MonthFigures.Where, Balance> byArea,
      Map<Country, Balance> bySide) {
    return switch (way) {
      case BY_OCCUPATION ->
          List.of(whole, byOccupation.computeIfAbsent((String) row[3], any -> new Balance()));
      case BY_AREA ->
          List.of(
              byArea.computeIfAbsent(
                  new MonthFigures.Where(
                      country(row[4]).orElseThrow(), Optional.ofNullable((String) row[5])),
                  any -> new Balance()));
      default ->
          country(row[6]).map(List::of).orElse(List.of(Country.values())).stream()
              .map(side -> bySide.computeIfAbsent(side, any -> new Balance()))
              .toList();
    };
  }

  /** All figures of a month for a file, which tells no area of so few candidates. */
  default List<Told> told(YearMonth month) {
    return rows(
            """
            select subject, occupation_slug, country,
              case when gap_area_told(subject, counted) then area_code end as area, side, block,
              sum(counted)
            from gap_figure where month = :month
            group by subject, occupation_slug, country, area, side, block
            order by subject desc, occupation_slug, country, area, side, block
            """,
            Selection.ALL,
            Map.of("month", month.atDay(1)))
        .stream()
        .map(
            row ->
                new Told(
                    Subject.valueOf((String) row[0]),
                    (String) row[1],
                    Country.valueOf((String) row[2]),
                    Optional.ofNullable((String) row[3]),
                    country(row[4]),
                    block(row[5]),
                    number(row[6])))
        .toList();
  }

  /** How many lines a list has. */
  default Total count(Subject subject, Optional<Block> block, Selection selection) {
    Object[] row =
        rows(
                "select count(*), coalesce(sum(counted), 0) from gap_line where "
                    + lines(block, selection),
                selection,
                lineValues(subject, block))
            .get(0);
    return new Total(number(row[0]), number(row[1]));
  }

  /** The numbers of the lines on a page of a list. */
  default List<Integer> page(
      Subject subject, Optional<Block> block, Selection selection, int page, int size) {
    Query query =
        em().createNativeQuery(
                "select id from gap_line where " + lines(block, selection) + " order by id",
                Integer.class);
    set(query, selection, lineValues(subject, block));
    return query.setFirstResult((page - 1) * size).setMaxResults(size).getResultList().stream()
        .map(Integer.class::cast)
        .toList();
  }

  /** The nearest of some lines, in their order. */
  default List<Near> nearest(Collection<Integer> lines) {
    return rows(
            """
            select line_id, offer_id, candidate_id from gap_pair where line_id in (:lines)
            order by line_id, rank
            """,
            Selection.ALL,
            Map.of("lines", lines))
        .stream()
        .map(row -> new Near((Integer) row[0], (Long) row[1], (Long) row[2]))
        .toList();
  }

  private static String lines(Optional<Block> block, Selection selection) {
    return "subject = :subject"
        + (block.isPresent() ? " and block = :block" : "")
        + selection.condition();
  }

  private static Map<String, Object> lineValues(Subject subject, Optional<Block> block) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("subject", subject.name()));
    block.ifPresent(chosen -> values.put("block", chosen.name()));
    return values;
  }

  private List<Object[]> rows(String sql, Selection selection, Map<String, Object> values) {
    Query query = em().createNativeQuery(sql, Object[].class);
    set(query, selection, values);
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }

  private static void set(Query query, Selection selection, Map<String, Object> values) {
    values.forEach(query::setParameter);
    selection.values().forEach(query::setParameter);
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }

  private static Optional<Block> block(Object cell) {
    return Optional.ofNullable((String) cell).map(Block::valueOf);
  }

  private static Optional<Country> country(Object cell) {
    return Optional.ofNullable((String) cell).map(Country::valueOf);
  }
}
