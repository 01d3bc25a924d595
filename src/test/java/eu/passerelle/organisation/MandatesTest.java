package eu.passerelle.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.reference.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The districts of the chambers as {@code mandates.csv} has them. */
class MandatesTest {

  private final List<Csv.Row> mandates = rows("mandates");

  @Test
  void everyDistrictOfTheThreeLaenderHasOneBodyForEachSector() {
    List<String> wrong = new ArrayList<>();
    for (String sector : List.of("CRAFT", "COMMERCE", "AGRICULTURE")) {
      for (String district : germanDistricts()) {
        List<String> bodies = registrars("DE", sector, district);
        if (bodies.size() != 1) {
          wrong.add(sector + " in " + district + ": " + bodies);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyBodyIsAmongTheOrganisations() {
    Set<String> known =
        rows("organisations").stream().map(row -> row.text("slug")).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        mandates.stream()
            .map(row -> row.text("organisation"))
            .filter(body -> !known.contains(body))
            .toList());
  }

  @Test
  void everyTownOfBothBaselHasItsCanton() {
    List<String> wrong = new ArrayList<>();
    rows("places").stream()
        .filter(row -> List.of("BS", "BL").contains(row.text("region")))
        .filter(row -> row.optional("official_code").isPresent())
        .forEach(
            row -> {
              String canton = row.text("region").equals("BS") ? "basel-stadt" : "basel-landschaft";
              if (!registrars("CH", "CRAFT", row.text("official_code")).equals(List.of(canton))) {
                wrong.add(row.text("name"));
              }
            });
    assertEquals(List.of(), wrong);
  }

  private List<String> registrars(String country, String sector, String district) {
    return mandates.stream()
        .filter(row -> row.text("country").equals(country) && row.text("duty").equals("REGISTERS"))
        .filter(row -> row.text("sector").equals(sector))
        .filter(row -> row.list("code_prefixes").stream().anyMatch(district::startsWith))
        .map(row -> row.text("organisation"))
        .toList();
  }

  private static Set<String> germanDistricts() {
    return rows("places").stream()
        .filter(row -> row.text("country").equals("DE"))
        .map(row -> row.text("official_code"))
        .collect(Collectors.toSet());
  }

  private static List<Csv.Row> rows(String file) {
    try (InputStream in = MandatesTest.class.getResourceAsStream("/reference/" + file + ".csv")) {
      return Csv.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
