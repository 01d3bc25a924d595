package eu.passerelle.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/run} and {@code bin/test} say on a machine that lacks something. */
class NeedsTest {

  @TempDir private Path jdk;

  @Test
  @DisplayName("the JDK that the tests run on will do")
  void enough() throws Exception {
    assertEquals("", asked(Path.of(System.getProperty("java.home"))));
  }

  @Test
  @DisplayName("a JAVA_HOME that is older than the java on the PATH is seen")
  void old() throws Exception {
    java("11");
    assertEquals(
        "Passerelle needs a JDK 17 or newer: the one of JAVA_HOME (" + jdk + ") is 11.",
        asked(jdk));
    java("1.8");
    assertEquals(
        "Passerelle needs a JDK 17 or newer: the one of JAVA_HOME (" + jdk + ") is 1.8.",
        asked(jdk));
  }

  @Test
  @DisplayName("a JAVA_HOME without a java, and a java without a compiler, are told apart")
  void incomplete() throws Exception {
    assertEquals(
        "Passerelle needs a JDK 17 or newer: the one of JAVA_HOME (" + jdk + ") is not there.",
        asked(jdk));
    java("21");
    assertEquals(
        "Passerelle needs a JDK to build: the one of JAVA_HOME (" + jdk + ") has no javac.",
        asked(jdk));
  }

  private void java(String version) throws IOException {
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "    java.specification.version = %s"
        echo "    java.home = %s"
        """
            .formatted(version, jdk));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String asked(Path javaHome) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", "source bin/needs; need_jdk");
    shell.environment().put("JAVA_HOME", javaHome.toString());
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
