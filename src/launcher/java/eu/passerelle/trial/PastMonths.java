package eu.passerelle.trial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * What the trial's coordination would have counted in the months before: the offers and profiles of
 * today, fewer the farther back, with grounds that dice have thrown. The current month is counted
 * by the application itself.
 */
final class PastMonths {

  private static final int MONTHS = 7;
  private static final int FEWER_EACH_MONTH = 6;

  /** What keeps apart, the more often the more it stands here. */
  private static final List<String> OF_PLACES =
      List.of(
          "WAY", "WAY", "DISTANCE", "DISTANCE", "SIDE", "GERMAN", "GERMAN", "FRENCH", "SEVERAL");

  private static final List<String> OF_CANDIDATES =
      List.of("WAY", "WAY", "WAY", "DISTANCE", "SIDE", "GERMAN", "GERMAN", "FRENCH", "SEVERAL");

  private static final String PLACES =
      """
      select 'PLACE', o.occupation_slug, p.country, p.area_code, p.country, o.places - o.places_taken
      from offer o join place p on p.id = o.place_id where o.status = 'OPEN' order by o.id
      """;

  private static final String CANDIDATES =
      """
      select 'CANDIDATE', w.occupation_slug, p.country, p.area_code,
        case c.side when 'EITHER' then null else right(c.side, 2) end, 1
      from candidate c join place p on p.id = c.place_id
        join candidate_wish w on w.candidate_id = c.id and w.position = 0
      where c.findable_since is not null and not exists (
        select from application a where a.candidate_id = c.id and a.status = 'ACCEPTED')
      order by c.id
      """;

  private final Ground ground;

  PastMonths(Ground ground) {
    this.ground = ground;
  }

  /** Writes them, and has the current month counted as soon as all is there. */
  void count() {
    ground.em().flush();
    LocalDate month = ground.today().withDayOfMonth(1);
    for (int ago = MONTHS; ago > 0; ago--) {
      Map<List<Object>, Integer> figures = new LinkedHashMap<>();
      count(PLACES, OF_PLACES, 20 + 2 * ago, ago, figures);
      count(CANDIDATES, OF_CANDIDATES, 47 + ago, ago, figures);
      LocalDate of = month.minusMonths(ago);
      ground.em().unwrap(Session.class).doWork(connection -> write(connection, of, figures));
    }
    ground
        .em()
        .createNativeQuery(
            """
            insert into job_run (name, next_due) values ('gap-counting', now())
            on conflict (name) do update set next_due = excluded.next_due
            """)
        .executeUpdate();
  }

  private void count(
      String query,
      List<String> blocks,
      int apartInHundred,
      int ago,
      Map<List<Object>, Integer> figures) {
    List<?> rows = ground.em().createNativeQuery(query, Object[].class).getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      if (ground.inHundred(100 - FEWER_EACH_MONTH * ago)) {
        List<Object> cell = new ArrayList<>(Arrays.asList(cells).subList(0, 5));
        cell.add(ground.inHundred(apartInHundred) ? ground.oneOf(blocks) : null);
        figures.merge(cell, ((Number) cells[5]).intValue(), Integer::sum);
      }
    }
  }

  private static void write(
      Connection connection, LocalDate month, Map<List<Object>, Integer> figures)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into gap_figure values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<List<Object>, Integer> figure : figures.entrySet()) {
        insert.setObject(1, month);
        for (int i = 0; i < figure.getKey().size(); i++) {
          insert.setObject(2 + i, figure.getKey().get(i));
        }
        insert.setInt(8, figure.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
