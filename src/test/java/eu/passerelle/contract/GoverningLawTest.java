package eu.passerelle.contract;

import static eu.passerelle.territory.Direction.THEORY_DE_PRACTICE_FR;
import static eu.passerelle.territory.Direction.THEORY_FR_PRACTICE_DE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.GoverningLaw.Line;
import eu.passerelle.contract.GoverningLaw.Matter;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.LegalBasis;
import eu.passerelle.territory.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What governs a contract")
class GoverningLawTest {

  @ParameterizedTest(name = "{1}, {0}: {2} – {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THEORY_FR_PRACTICE_DE | PAY              | DE | BBiG         | read
          THEORY_FR_PRACTICE_DE | HOURS            | DE | ArbZG             | to confirm
          THEORY_FR_PRACTICE_DE | LEAVE            | DE | BUrlG             | to confirm
          THEORY_FR_PRACTICE_DE | SOCIAL_INSURANCE | DE | art. 5            | read
          THEORY_FR_PRACTICE_DE | SUPERVISION      | DE | art. 6            | to confirm
          THEORY_FR_PRACTICE_DE | DIPLOMA          | FR | art. 3            | read
          THEORY_FR_PRACTICE_DE | FINANCING        | FR | décret 2024-628   | read
          THEORY_DE_PRACTICE_FR | PAY              | FR | Code du travail   | read
          THEORY_DE_PRACTICE_FR | HOURS            | FR | Code du travail   | to confirm
          THEORY_DE_PRACTICE_FR | LEAVE            | FR | Code du travail   | to confirm
          THEORY_DE_PRACTICE_FR | SOCIAL_INSURANCE | FR | art. 5            | read
          THEORY_DE_PRACTICE_FR | SUPERVISION      | FR | art. 6            | to confirm
          THEORY_DE_PRACTICE_FR | DIPLOMA          | DE | art. 3            | read
          THEORY_DE_PRACTICE_FR | FINANCING        | DE | art. 4            | read
          """)
  @DisplayName("under the agreement of Lauterbourg is the company's law, or the school's")
  void lauterbourg(
      Direction direction, Matter matter, Country country, String source, String standing) {
    Line line = line(direction, LegalBasis.LAUTERBOURG_2023, matter);

    assertEquals(country, line.country());
    assertTrue(line.source().contains(source), line.source());
    assertEquals(standing.equals("read"), line.confirmed());
  }

  @ParameterizedTest(name = "{1}, {0}: {2} – {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THEORY_FR_PRACTICE_CH | PAY              | CH | OR, art. 344a
          THEORY_FR_PRACTICE_CH | HOURS            | CH | ArG
          THEORY_FR_PRACTICE_CH | LEAVE            | CH | 329a
          THEORY_FR_PRACTICE_CH | SOCIAL_INSURANCE | CH | 883/2004
          THEORY_FR_PRACTICE_CH | SUPERVISION      | CH | SR 412.10
          THEORY_FR_PRACTICE_CH | DIPLOMA          | FR | Pilote
          THEORY_FR_PRACTICE_CH | FINANCING        | FR | Pilote
          THEORY_DE_PRACTICE_CH | PAY              | CH | OR, art. 344a
          THEORY_DE_PRACTICE_CH | FINANCING        | DE | Pilot
          THEORY_CH_PRACTICE_FR | PAY              | FR | Code du travail
          THEORY_CH_PRACTICE_FR | SUPERVISION      | FR | Pilote
          THEORY_CH_PRACTICE_FR | DIPLOMA          | CH | SR 412.10
          THEORY_CH_PRACTICE_DE | PAY              | DE | BBiG
          THEORY_CH_PRACTICE_DE | SOCIAL_INSURANCE | DE | 883/2004
          THEORY_CH_PRACTICE_DE | FINANCING        | CH | SR 412.10
          """)
  @DisplayName("in the pilot with Switzerland is each country's own law, all of it to be confirmed")
  void pilot(Direction direction, Matter matter, Country country, String source) {
    Line line = line(direction, LegalBasis.SWISS_PILOT, matter);

    assertEquals(country, line.country());
    assertTrue(line.source().contains(source), line.source());
    assertFalse(line.confirmed());
  }

  @ParameterizedTest(name = "{0} in {1} from {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR | BADEN_WUERTTEMBERG | 2010-09-01 |
          FR | BADEN_WUERTTEMBERG | 2013-09-12 | UPPER_RHINE_2013
          DE | GRAND_EST          | 2016-09-01 | UPPER_RHINE_2013
          FR | SAARLAND           | 2013-12-01 |
          FR | SAARLAND           | 2014-06-20 | SAAR_LORRAINE_2014
          FR | RHEINLAND_PFALZ    | 2019-12-31 | UPPER_RHINE_2013
          FR | RHEINLAND_PFALZ    | 2020-01-01 | DEROGATION_2020
          FR | SAARLAND           | 2025-02-28 | DEROGATION_2020
          FR | SAARLAND           | 2025-03-01 | LAUTERBOURG_2023
          DE | GRAND_EST          | 2027-09-01 | LAUTERBOURG_2023
          FR | NORDWESTSCHWEIZ    | 2027-09-01 | SWISS_PILOT
          DE | ESPACE_MITTELLAND  | 2027-09-01 | SWISS_PILOT
          FR | NORDWESTSCHWEIZ    | 2010-09-01 |
          CH | GRAND_EST          | 2027-09-01 | SWISS_PILOT
          CH | BADEN_WUERTTEMBERG | 2020-09-01 | SWISS_PILOT
          CH | SAARLAND           | 2027-09-01 |
          CH | NORDWESTSCHWEIZ    | 2027-09-01 |
          FR | GRAND_EST          | 2027-09-01 |
          """)
  @DisplayName("is the basis of its day and its territory")
  void basis(Country theory, Region practice, LocalDate start, LegalBasis expected) {
    assertEquals(Optional.ofNullable(expected), LegalBasis.of(theory, practice, start));
  }

  @Test
  @DisplayName("has paid the French school in three ways, one after the other")
  void financing() {
    assertEquals(
        List.of("UPPER_RHINE_2013", "DEROGATION_2020", "LAUTERBOURG_2023"),
        List.of(
                LegalBasis.UPPER_RHINE_2013,
                LegalBasis.DEROGATION_2020,
                LegalBasis.LAUTERBOURG_2023)
            .stream()
            .map(basis -> line(THEORY_FR_PRACTICE_DE, basis, Matter.FINANCING))
            .map(line -> line.says().key().substring("contract.law.says.FINANCING.FR.".length()))
            .toList());
    assertEquals(
        1,
        List.of(LegalBasis.UPPER_RHINE_2013, LegalBasis.LAUTERBOURG_2023).stream()
            .map(basis -> line(THEORY_DE_PRACTICE_FR, basis, Matter.FINANCING).says())
            .distinct()
            .count());
  }

  @Test
  @DisplayName("is said in both languages, and stands on every contract that has a basis")
  void says() {
    Messages messages = new Messages();
    for (Direction direction : Direction.values()) {
      for (LegalBasis basis : LegalBasis.values()) {
        if (direction.isPilot() != (basis == LegalBasis.SWISS_PILOT)) {
          continue;
        }
        for (Line line : GoverningLaw.of(direction, basis)) {
          for (Language language : Language.values()) {
            assertFalse(messages.text(language, line.says()).startsWith("contract."));
            assertFalse(messages.text(language, line.title()).startsWith("contract."));
          }
        }
      }
    }
    assertEquals(7, AContract.inGermany().drafted().governingLaw().size());
    assertEquals(7, AContract.inBasel().drafted().governingLaw().size());
    assertEquals(
        List.of(),
        AContract.fromBasel().at(AContract.SAARBRUECKEN).drafted().governingLaw(),
        "the pilot does not reach so far");
  }

  private static Line line(Direction direction, LegalBasis basis, Matter matter) {
    return GoverningLaw.of(direction, basis).stream()
        .filter(line -> line.matter() == matter)
        .findFirst()
        .orElseThrow();
  }
}
