package eu.passerelle.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @Test
  @DisplayName("an address leads to its page, with what its variable part says")
  void found() {
    assertEquals(
        Optional.of(new Routes.Target("occupation/occupation", Map.of("slug", "a b"))),
        Routes.TABLE.target(Language.FR, "/metiers/a%20b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metiers/%zz", "/metiers/%", "/metiers/a%00b", "/metiers/a%0Ab"})
  @DisplayName("an address that is no text leads nowhere")
  void nowhere(String path) {
    assertEquals(Optional.empty(), Routes.TABLE.target(Language.FR, path));
  }
}
