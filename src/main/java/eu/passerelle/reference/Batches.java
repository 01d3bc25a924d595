package eu.passerelle.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes many rows by one statement, in the transaction that loads the reference data. */
public final class Batches {

  private final Connection connection;

  Batches(Connection connection) {
    this.connection = connection;
  }

  /**
   * Runs a statement once for each array of values. An {@link Optional} stands for a value or null,
   * a list of strings for a {@code text[]}.
   */
  public void run(String sql, Stream<Object[]> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : values.toList()) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, forDatabase(row[i]));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private Object forDatabase(Object value) throws SQLException {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof List<?> list) {
      return connection.createArrayOf("text", list.toArray());
    }
    return value;
  }
}
