package eu.passerelle.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a trial is told to do, and the one sentence it answers if it can't. */
class SettingsTest {

  @Test
  @DisplayName("nothing needs to be said")
  void usual() {
    assertEquals(new Settings(9080, 9081, Path.of("var")), Settings.from(Map.of()));
  }

  @Test
  @DisplayName("ports and folder can be chosen")
  void chosen() {
    assertEquals(
        new Settings(8080, 8081, Path.of("/tmp/essai")),
        Settings.from(
            Map.of(
                "PASSERELLE_HTTP_PORT", "8080",
                "PASSERELLE_MAILBOX_PORT", "8081",
                "PASSERELLE_VAR", "/tmp/essai")));
  }

  @Test
  @DisplayName("what is no port is named")
  void noPort() {
    for (String wrong : new String[] {"abc", "", "70000", "0", "-1", "9080 ", "99999999999"}) {
      assertEquals(
          "PASSERELLE_HTTP_PORT is “" + wrong + "”: it must be a number from 1 to 65535.",
          refusal(Map.of("PASSERELLE_HTTP_PORT", wrong)));
    }
  }

  @Test
  @DisplayName("one port for both is refused before anything seems to be open")
  void samePort() {
    assertEquals(
        "PASSERELLE_HTTP_PORT and PASSERELLE_MAILBOX_PORT are both 9081: give them two different"
            + " ports.",
        refusal(Map.of("PASSERELLE_HTTP_PORT", "9081")));
  }

  @Test
  @DisplayName("a port in use and a port that is not for everybody are two things")
  void ports() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Settings settings = new Settings(port, 9081, Path.of("var"));
      assertEquals(
          "Port "
              + port
              + " is in use: stop what uses it, or choose another with PASSERELLE_HTTP_PORT=…",
          assertThrows(Sentence.class, settings::checkPorts).getMessage());
    }
    assertEquals(
        "Port 80 may not be opened (Permission denied): choose one from 1024 on with"
            + " PASSERELLE_HTTP_PORT=…",
        Settings.refused(80, "PASSERELLE_HTTP_PORT", new BindException("Permission denied"))
            .getMessage());
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(Sentence.class, () -> Settings.from(environment)).getMessage();
  }
}
