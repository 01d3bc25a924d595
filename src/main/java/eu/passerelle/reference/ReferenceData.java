package eu.passerelle.reference;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Brings the reference data up to date at start, after the migrations: all files that changed since
 * they were last loaded, in one transaction. What was loaded is known by its SHA-256, so that a
 * start with nothing new costs one query. Two nodes starting at once take turns.
 */
@ApplicationScoped
public class ReferenceData {

  private static final Logger LOG = Logger.getLogger(ReferenceData.class.getName());

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Inject private Instance<ReferenceFile> files;

  @Transactional
  public void start(@Observes @Priority(200) Startup event) {
    List<ReferenceFile> inOrder =
        files.stream().sorted(Comparator.comparingInt(ReferenceFile::order)).toList();
    try (Connection connection = database.getConnection()) {
      Map<String, String> loaded = loaded(connection);
      for (ReferenceFile file : inOrder) {
        byte[] content = content(file);
        String hash = hash(content);
        if (!hash.equals(loaded.get(file.name()))) {
          load(connection, file, content, hash);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the reference data could not be loaded", e);
    }
  }

  private static Map<String, String> loaded(Connection connection) throws SQLException {
    Map<String, String> hashes = new HashMap<>();
    try (var statement = connection.createStatement()) {
      statement.execute("lock table reference_file in exclusive mode");
      try (var rows = statement.executeQuery("select name, sha256 from reference_file")) {
        while (rows.next()) {
          hashes.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return hashes;
  }

  private static void load(Connection connection, ReferenceFile file, byte[] content, String hash)
      throws SQLException {
    Csv csv = Csv.read(file.name(), new String(content, StandardCharsets.UTF_8));
    Batches batches = new Batches(connection);
    file.load(csv, batches);
    batches.run(
        """
        insert into reference_file (name, sha256, loaded_at) values (?, ?, now())
        on conflict (name) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at
        """,
        Stream.<Object[]>of(new Object[] {file.name(), hash}));
    LOG.info(() -> "Reference data: " + file.name() + ", " + csv.rows().size() + " rows");
  }

  private static byte[] content(ReferenceFile file) {
    String path = "/reference/" + file.name() + ".csv";
    try (InputStream in = ReferenceData.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the reference file " + path + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
