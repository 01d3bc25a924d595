package eu.passerelle.territory;

import static eu.passerelle.territory.Bank.LEFT;
import static eu.passerelle.territory.Bank.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.reference.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RhineTest {

  private static final Set<String> RIGHT_BANK_OF_BASEL = Set.of("Riehen", "Bettingen");

  private static final Set<String> PALATINATE =
      Set.of(
          "07311", "07312", "07313", "07314", "07316", "07317", "07318", "07320", "07332", "07333",
          "07334", "07335", "07336", "07337", "07338", "07340");

  @Test
  void allOfFranceAndTheSaarlandLieLeftOfTheRhine() throws IOException {
    assertEquals(
        List.of(),
        placesOnTheBank(
            RIGHT, row -> row.text("country").equals("FR") || row.text("region").equals("SL")));
  }

  @Test
  void ofBadenOnlyTheTownOfKonstanzLiesLeftOfIt() throws IOException {
    assertEquals(
        List.of("Konstanz"), placesOnTheBank(LEFT, row -> row.text("region").equals("BW")));
  }

  @Test
  void thePalatinateIsGermanAndLeftOfIt() throws IOException {
    assertEquals(
        List.of(), placesOnTheBank(RIGHT, row -> PALATINATE.contains(row.text("official_code"))));
  }

  @Test
  void inSwitzerlandOnlyRiehenAndBettingenLieRightOfIt() throws IOException {
    assertEquals(
        RIGHT_BANK_OF_BASEL,
        Set.copyOf(placesOnTheBank(RIGHT, row -> row.text("country").equals("CH"))));
  }

  private static List<String> placesOnTheBank(Bank bank, Predicate<Csv.Row> which)
      throws IOException {
    try (InputStream in = RhineTest.class.getResourceAsStream("/reference/places.csv")) {
      return Csv.read("places", new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .rows()
          .stream()
          .filter(row -> row.optional("official_code").isPresent() && which.test(row))
          .filter(
              row ->
                  Rhine.bankOf(new Position(row.decimal("latitude"), row.decimal("longitude")))
                      == bank)
          .map(row -> row.text("name"))
          .toList();
    }
  }
}
