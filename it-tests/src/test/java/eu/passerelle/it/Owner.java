package eu.passerelle.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whose the tables are: the role that migrates, which may do what the application may not. */
public final class Owner {

  private Owner() {}

  /** A connection under this role to where the application's lead. */
  public static Connection connect(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return DriverManager.getConnection(
          connection.getMetaData().getURL(), System.getenv("PASSERELLE_DB_MIGRATION_USER"), "");
    }
  }
}
