package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a text an officer types can be searched. */
class ContractSearchTest {

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("typed")
  @DisplayName("words are searched without their signs, a register number as one word")
  void words(String typed, List<String> words) {
    assertEquals(words, ContractSearch.words(typed));
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        Arguments.of("Emma Weber", List.of("Emma", "Weber")),
        Arguments.of("Weber, Emma", List.of("Weber", "Emma")),
        Arguments.of("Anne-Sophie L’Hôte", List.of("Anne", "Sophie", "L", "Hôte")),
        Arguments.of("Bau Bau", List.of("Bau")),
        Arguments.of("HWK-FREIBURG-2026-00017", List.of("HWKFREIBURG202600017")),
        Arguments.of("2026–00017 Weber", List.of("202600017", "Weber")),
        Arguments.of("00017", List.of("00017")),
        Arguments.of("Bau-2000 3D-Druck", List.of("Bau", "2000", "3D", "Druck")),
        Arguments.of("a b c d e f g h i j", List.of("a", "b", "c", "d", "e", "f", "g", "h")),
        Arguments.of("100 % \u0000 a_b \u202Eאב", List.of("100", "a", "b", "אב")),
        Arguments.of("\uD83D \uD83D\uDE42 -- ’", List.of()));
  }
}
