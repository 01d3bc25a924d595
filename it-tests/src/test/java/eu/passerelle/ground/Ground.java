package eu.passerelle.ground;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.passerelle.launcher.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the tests inside Liberty stand on: a fresh PostgreSQL, a mail server, and a server like the
 * real one but without the application, which {@link OneDeployment} puts into it. Only there when
 * the build says on which ports.
 */
public final class Ground implements LauncherSessionListener {

  private static final Path SERVERS = Path.of("target/liberty/wlp/usr/servers");

  private Database database;
  private GreenMail mail;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("it.http.port") == null) {
      return;
    }
    // Tests that are broken off leave nothing running either.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    try {
      Path data = Path.of("target/it-postgres");
      delete(data);
      database = Database.start(data, Integer.getInteger("it.db.port"));
      mail =
          new GreenMail(
              new ServerSetup[] {
                setup("it.smtp.port", ServerSetup.PROTOCOL_SMTP),
                setup("it.imap.port", ServerSetup.PROTOCOL_IMAP)
              });
      mail.start();
      layServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    close();
  }

  private void close() {
    try {
      if (mail != null) mail.stop();
      if (database != null) database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSetup setup(String port, String protocol) {
    return new ServerSetup(Integer.getInteger(port), "localhost", protocol);
  }

  private static void layServer() throws IOException {
    try (Stream<Path> former = Files.list(SERVERS)) {
      for (Path server :
          former.filter(s -> s.getFileName().toString().startsWith("it-")).toList()) {
        delete(server);
      }
    }
    Path server = SERVERS.resolve("it-" + System.getProperty("it.http.port"));
    Path real = SERVERS.resolve("passerelle");
    for (String part :
        new String[] {"server.xml", "server.env", "jvm.options", "jdbc", "hibernate"}) {
      copy(real.resolve(part), server.resolve(part));
    }
    Path defaults = Files.createDirectories(server.resolve("configDropins/defaults"));
    Files.writeString(
        defaults.resolve("it.xml"),
        "<server><featureManager><feature>localConnector-1.0</feature></featureManager></server>");
    // Arquillian adds its deployments to server.xml and expects them to be noticed.
    Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
    Files.writeString(
        overrides.resolve("it.xml"),
        "<server><config updateTrigger=\"polled\" monitorInterval=\"200ms\"/></server>");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.isDirectory(file)) {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
