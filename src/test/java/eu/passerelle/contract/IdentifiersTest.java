package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number by which authorities know someone")
class IdentifiersTest {

  /** Examples that are public: of ministries, health insurers, La Poste, Paris lycées, communes. */
  @ParameterizedTest(name = "{0} {1} → {2}")
  @DisplayName("is taken however it is written, and kept in one form")
  @CsvSource(
      delimiter = '|',
      value = {
        "SIRET | 732 829 320 00074 | 73282932000074",
        "SIRET | 35600000000048 | 35600000000048",
        "SIRET | 356 000 000 09075 | 35600000009075",
        "NAF | 4391a | 43.91A",
        "NAF | 43.91 A | 43.91A",
        "NAF | 01.11Z | 01.11Z",
        "IDCC | 1596 | 1596",
        "IDCC | 16 | 0016",
        "UAI | 0750655e | 0750655E",
        "UAI | 0750654 D | 0750654D",
        "UAI | 0752524L | 0752524L",
        "UAI | 0920131T | 0920131T",
        "RNCP | RNCP12345 | RNCP12345",
        "RNCP | rncp 12345 | RNCP12345",
        "RNCP | 12345 | RNCP12345",
        "INSEE | 67482 | 67482",
        "INSEE | 01001 | 01001",
        "INSEE | 2a004 | 2A004",
        "INSEE | 2B033 | 2B033",
        "INSEE | 97411 | 97411",
        "AGS | 08317057 | 08317057",
        "AGS | 08 317 057 | 08317057",
        "AGS | 16077001 | 16077001",
        "BETRIEBSNUMMER | 15027365 | 15027365",
        "BETRIEBSNUMMER | 42938966 | 42938966",
        "BETRIEBSNUMMER | 67450665 | 67450665",
        "BETRIEBSNUMMER | 099 123 42 | 09912342",
        "BETRIEBSNUMMER | 09912347 | 09912347"
      })
  void taken(AnswerKind kind, String typed, String kept) {
    assertEquals(Optional.of(kept), kind.read(typed));
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("is refused where a digit slipped, is missing or is another number's")
  @CsvSource(
      delimiter = '|',
      value = {
        "SIRET | 73282932000075",
        "SIRET | 7328293200007",
        "SIRET | 35600000009076",
        "SIRET | 73282932O00074",
        "NAF | 43.91",
        "NAF | 439A1",
        "NAF | 43.911A",
        "IDCC | 15961",
        "IDCC | 15a6",
        "UAI | 0750655F",
        "UAI | 0750656E",
        "UAI | 75065E",
        "UAI | 0750655",
        "RNCP | RNCP",
        "RNCP | RS1234",
        "RNCP | RNCP0123",
        "INSEE | 6700",
        "INSEE | 20004",
        "INSEE | 2C004",
        "INSEE | 96001",
        "INSEE | 97711",
        "AGS | 8317057",
        "AGS | 17000000",
        "AGS | 00317057",
        "BETRIEBSNUMMER | 15027366",
        "BETRIEBSNUMMER | 15027635",
        "BETRIEBSNUMMER | 1502736",
        "BETRIEBSNUMMER | ١٥٠٢٧٣٦٥"
      })
  void refused(AnswerKind kind, String typed) {
    assertEquals(Optional.empty(), kind.read(typed));
  }
}
