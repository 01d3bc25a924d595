package eu.passerelle.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a trial takes from the environment: its two ports, and the folder that keeps everything it
 * must find again.
 */
record Settings(int http, int mailbox, Path kept) {

  private static final String HTTP = "PASSERELLE_HTTP_PORT";
  private static final String MAILBOX = "PASSERELLE_MAILBOX_PORT";
  private static final int HIGHEST = 65_535;

  static Settings from(Map<String, String> environment) {
    int http = port(environment, HTTP, 9080);
    int mailbox = port(environment, MAILBOX, 9081);
    if (http == mailbox) {
      throw new Sentence(
          "%s and %s are both %d: give them two different ports."
              .formatted(HTTP, MAILBOX, mailbox));
    }
    return new Settings(http, mailbox, Path.of(environment.getOrDefault("PASSERELLE_VAR", "var")));
  }

  private static int port(Map<String, String> environment, String variable, int usual) {
    String wanted = environment.getOrDefault(variable, String.valueOf(usual));
    int port = wanted.matches("\\d{1,5}") ? Integer.parseInt(wanted) : 0;
    if (port < 1 || port > HIGHEST) {
      throw new Sentence(
          "%s is “%s”: it must be a number from 1 to %d.".formatted(variable, wanted, HIGHEST));
    }
    return port;
  }

  void checkPorts() {
    check(http, HTTP);
    check(mailbox, MAILBOX);
  }

  private static void check(int port, String variable) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      free.getLocalPort();
    } catch (IOException e) {
      throw refused(port, variable, e);
    }
  }

  /** The system's own words tell a port that is taken from one that is not for everybody. */
  static Sentence refused(int port, String variable, IOException reason) {
    boolean taken =
        reason instanceof BindException && !reason.getMessage().contains("Permission denied");
    return new Sentence(
        taken
            ? "Port %d is in use: stop what uses it, or choose another with %s=…"
                .formatted(port, variable)
            : "Port %d may not be opened (%s): choose one from 1024 on with %s=…"
                .formatted(port, reason.getMessage(), variable));
  }
}
