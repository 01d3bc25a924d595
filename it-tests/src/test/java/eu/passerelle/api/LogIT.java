package eu.passerelle.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Role;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the logs tell when the database refuses something. */
@InsideLiberty
class LogIT {

  private static final Pattern REFERENCE = Pattern.compile("Reference ([0-9a-f-]{36})");

  /** Mistakes of a kind that a database's constraints are there for. */
  @Path("broken")
  @RequestScoped
  public static class Broken {

    @Inject private Accounts accounts;

    @Resource(lookup = "jdbc/passerelle")
    private DataSource database;

    @Operation(hidden = true)
    @POST
    @Path("twice")
    @Transactional
    public void twice(@QueryParam("person") String person) {
      accounts.add(account(person + "@example.org", person));
      accounts.add(account(person + "@example.org", person));
    }

    @Operation(hidden = true)
    @POST
    @Path("long")
    @Transactional
    public void tooLong(@QueryParam("person") String person) {
      accounts.add(account("other-" + person + "@example.org", person.repeat(4)));
    }

    @Operation(hidden = true)
    @POST
    @Path("batch")
    public void batch(@QueryParam("person") String person) throws Exception {
      try (var connection = database.getConnection();
          var insert =
              connection.prepareStatement(
                  "insert into letter (message_id, recipient, language) values (?, ?, 'XX')")) {
        for (int i = 0; i < 2; i++) {
          insert.setString(1, person + i);
          insert.setString(2, person);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }

    private static Account account(String email, String name) {
      return new Account(email, name, name, Language.FR, Role.APPRENTICE, Instant.now());
    }
  }

  @ArquillianResource private URL application;

  private final String person = UUID.randomUUID().toString();

  @Test
  @DisplayName("a refusal by the database is told with its reference, and without anyone's data")
  void withoutAnyonesData() throws Exception {
    for (String mistake : List.of("twice", "long", "batch")) {
      HttpResponse<String> answer = make(mistake);

      assertEquals(500, answer.statusCode(), answer.body());
      Matcher reference = REFERENCE.matcher(answer.body());
      assertTrue(reference.find(), answer.body());
      assertTrue(logs("messages").contains(reference.group(1)), mistake);
    }
    assertTrue(logs("messages").contains("violates unique constraint"));
    assertEquals(List.of(), naming(person));
  }

  private HttpResponse<String> make(String mistake) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    return visitor.send(
        visitor
            .request("api/v1/broken/" + mistake + "?person=" + person)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private static String logs(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (java.nio.file.Path file : files()) {
      if (file.getFileName().toString().startsWith(name)) {
        text.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  /** The server's own notes on failures (ffdc) too. */
  private static List<String> naming(String person) throws IOException {
    return files().stream()
        .flatMap(file -> lines(file).filter(line -> line.contains(person)).limit(3))
        .toList();
  }

  private static Stream<String> lines(java.nio.file.Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> file.getFileName() + ": " + line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<java.nio.file.Path> files() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("logs"))) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }
}
