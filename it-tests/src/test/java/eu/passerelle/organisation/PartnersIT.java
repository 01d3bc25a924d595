package eu.passerelle.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Occupations and partners as programs and anonymous readers get them. */
@InsideLiberty
@RunAsClient
class PartnersIT {

  private static final HttpClient READER = HttpClient.newHttpClient();

  @ArquillianResource private URL application;

  @Test
  @DisplayName("the API shows partners page by page, and says nothing twice to whom has it")
  void partners() throws Exception {
    HttpResponse<String> first = get("api/v1/partners?size=5");
    assertEquals(200, first.statusCode());
    assertTrue(first.body().contains("\"total\":57"), first.body());
    assertTrue(first.body().contains("page=2"), first.body());
    assertTrue(first.headers().firstValue("Link").orElse("").contains("page=2"));

    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        READER.send(
            request("api/v1/partners?size=5").header("If-None-Match", tag).build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(304, again.statusCode());
  }

  @Test
  @DisplayName("a size or page out of bounds is the nearest within, an unknown name a problem")
  void outOfBounds() throws Exception {
    assertTrue(get("api/v1/occupations?size=9999&page=0").body().contains("\"size\":100"));
    HttpResponse<String> unknown = get("api/v1/occupations/astronaut");
    assertEquals(404, unknown.statusCode());
    assertEquals(
        "application/problem+json", unknown.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  @DisplayName("every occupation has its page in both languages")
  void occupationPages() throws Exception {
    for (String address : new String[] {"fr/metiers", "de/berufe"}) {
      String list = get(address).body();
      String path = address.replace("fr/", "/fr/").replace("de/", "/de/") + "/";
      int pages = 0;
      for (int at = list.indexOf(path); at >= 0; at = list.indexOf(path, at + 1)) {
        String slug = list.substring(at + path.length(), list.indexOf('"', at + path.length()));
        assertEquals(200, get(address + "/" + slug).statusCode(), slug);
        pages++;
      }
      assertEquals(10, pages);
    }
    assertEquals(404, get("fr/metiers/astronaute").statusCode());
  }

  @Test
  @DisplayName("who is no dual apprentice is told so, and offered no contract")
  void erzieher() throws Exception {
    String page = get("de/berufe/erzieher").body();
    assertTrue(page.contains("keine duale Ausbildung"));
    assertFalse(page.contains("Opco EP"));
  }

  @Test
  @DisplayName("the network page names every signatory in the reader's language")
  void network() throws Exception {
    assertTrue(get("fr/reseau").body().contains("Land de Bade-Wurtemberg"));
    assertTrue(get("de/netzwerk").body().contains("Land Baden-Württemberg"));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return READER.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(application + path));
  }
}
