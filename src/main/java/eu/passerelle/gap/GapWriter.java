package eu.passerelle.gap;

import eu.passerelle.matching.Block;
import eu.passerelle.territory.Country;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Writes a count in the transaction of a connection: many thousand rows at once, which would only
 * pass through the persistence context.
 */
final class GapWriter {

  /** A line as it is written. */
  record Line(int id, Cell cell, long number, int counted, List<Long> nearest) {}

  private final Connection connection;

  GapWriter(Connection connection) {
    this.connection = connection;
  }

  /** Writes a month's figures and all lines anew; a count that was begun meanwhile waits. */
  void replace(YearMonth month, Map<Cell, Integer> figures, List<Line> lines, Instant now)
      throws SQLException {
    run("lock table gap_count in exclusive mode");
    run("delete from gap_line");
    run("delete from gap_figure where month = ?", month.atDay(1));
    writeFigures(month, figures);
    writeLines(lines);
    run(
        """
        insert into gap_count (counted_at) values (cast(? as timestamptz))
        on conflict (only_one) do update set counted_at = excluded.counted_at
        """,
        now.toString());
  }

  private void writeFigures(YearMonth month, Map<Cell, Integer> figures) throws SQLException {
    try (var insert =
        connection.prepareStatement("insert into gap_figure values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<Cell, Integer> figure : figures.entrySet()) {
        Cell cell = figure.getKey();
        batch(
            insert,
            month.atDay(1),
            cell.subject().name(),
            cell.occupation(),
            cell.country().name(),
            cell.area().orElse(null),
            cell.side().map(Country::name).orElse(null),
            cell.block().map(Block::name).orElse(null),
            figure.getValue());
      }
      insert.executeBatch();
    }
  }

  // Who has left since all was read, and what was thrown away, is passed over.
  private void writeLines(List<Line> lines) throws SQLException {
    try (var places = connection.prepareStatement(lineOf("offer", ""));
        var candidates =
            connection.prepareStatement(lineOf("candidate", " and findable_since is not null"));
        var nearOffers = connection.prepareStatement(pairWith("offer", ""));
        var nearCandidates =
            connection.prepareStatement(pairWith("candidate", " and findable_since is not null"))) {
      for (Line line : lines) {
        Cell cell = line.cell();
        boolean place = cell.subject() == Subject.PLACE;
        batch(
            place ? places : candidates,
            line.id(),
            cell.subject().name(),
            cell.occupation(),
            cell.area().orElse(null),
            cell.side().map(Country::name).orElse(null),
            cell.block().orElseThrow().name(),
            line.counted(),
            line.number());
        int rank = 1;
        for (long near : line.nearest()) {
          batch(place ? nearCandidates : nearOffers, line.id(), rank++, near, line.id());
        }
      }
      for (PreparedStatement each : List.of(places, candidates, nearOffers, nearCandidates)) {
        each.executeBatch();
      }
    }
  }

  private static String lineOf(String table, String still) {
    return """
        insert into gap_line (id, subject, occupation_slug, area_code, side, block, counted, %1$s_id)
        select ?, ?, ?, ?, ?, ?, ?, id from %1$s where id = ?%2$s
        """
        .formatted(table, still);
  }

  private static String pairWith(String table, String still) {
    return """
        insert into gap_pair (line_id, rank, %1$s_id)
        select ?, ?, id from %1$s where id = ?%2$s and exists (select from gap_line where id = ?)
        """
        .formatted(table, still);
  }

  /** In the months that are over, takes the area from candidates of whom it has very few. */
  void closeBefore(YearMonth month) throws SQLException {
    run(
        """
        with small as (
          select month, area_code from gap_figure
          where month < ? and subject = 'CANDIDATE' and area_code is not null
          group by month, area_code having not gap_area_told('CANDIDATE', sum(counted))),
        few as (
          delete from gap_figure f using small s
          where f.month = s.month and f.area_code = s.area_code and f.subject = 'CANDIDATE'
          returning f.*)
        insert into gap_figure
        select month, subject, occupation_slug, country, null, side, block, sum(counted)
        from few group by month, subject, occupation_slug, country, side, block
        on conflict (month, subject, occupation_slug, country, area_code, side, block)
        do update set counted = gap_figure.counted + excluded.counted
        """,
        month.atDay(1));
  }

  void forgetBefore(YearMonth month) throws SQLException {
    run("delete from gap_figure where month < ?", month.atDay(1));
  }

  private void run(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static void batch(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
