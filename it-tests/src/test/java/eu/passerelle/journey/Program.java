package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Another program that uses the API: anyone's, or a chamber's with an officer's name. */
final class Program {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> headers;

  private Program(Map<String, String> headers) {
    this.headers = headers;
  }

  static Program anyones() {
    return new Program(Map.of());
  }

  static Program signedIn(String email, String password) {
    byte[] who = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Program(Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(who)));
  }

  /** Reads a public list and finds something in it. */
  void finds(String what, String list) {
    HttpResponse<String> answer = get(list + "?size=100");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(what), answer.body());
  }

  /** Is asked who it is where contracts are. */
  void isKeptOut() {
    assertEquals(401, get("contracts").statusCode());
  }

  /** Finds a contract in the chamber's queue. */
  void findsWaiting(String contract) {
    HttpResponse<String> queue = get("contracts?status=AWAITING_REGISTRATION");
    assertTrue(queue.body().contains("\"id\":" + contract), queue.body());
  }

  /** How the first numbers end that a register gives this year. */
  static Stream<String> firstNumbers(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(number -> "-%d-%05d".formatted(LocalDate.now().getYear(), number));
  }

  /**
   * Finds a contract in the chamber's queue, reads it, and enters it in the register, once.
   *
   * @param first among how many numbers of the year its own is
   */
  void registers(String contract, int first) {
    findsWaiting(contract);
    HttpResponse<String> read = get("contracts/" + contract);
    assertTrue(read.body().contains("\"kept\":true"), read.body());
    assertFalse(read.body().contains("\"kept\":false"), read.body());

    assertEquals(200, put("contracts/" + contract + "/checklist", items(read.body())).statusCode());
    HttpResponse<String> entered = post("contracts/" + contract + "/registration");
    HttpResponse<String> again = post("contracts/" + contract + "/registration");

    assertEquals(201, entered.statusCode(), entered.body());
    assertTrue(firstNumbers(first).anyMatch(entered.body()::contains), entered.body());
    assertEquals(200, again.statusCode());
    assertEquals(entered.body(), again.body());
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** All items of a contract's checklist, as JSON. */
  private static String items(String contract) {
    return Pattern.compile("\"item\":(\"[^\"]*\")")
        .matcher(contract)
        .results()
        .map(item -> item.group(1))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private HttpResponse<String> put(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> post(String path) {
    return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(World.get().address() + "/api/v1/" + path));
    headers.forEach(request::header);
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
