package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.document.UploadedTable;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.territory.Country;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of an existing register")
class PastContractReaderTest {

  private static final String HEADER =
      "number;registered_on;status;apprentice;birth_date;company;occupation;theory;practice;start;end\n";
  private static final String RIGHT =
      "A-1;2015-08-03;COMPLETED;Zoé Müller;1998-02-28;Holzbau Œuf;zimmerer;FR;DE;01.09.2015;31/08/2018";

  private final PastContractReader reader =
      new PastContractReader(
          List.of(
              new Occupation(
                  "zimmerer",
                  "Gesellenbrief Zimmerer",
                  36,
                  TrainingLaw.HWO,
                  List.of(Sector.CRAFT),
                  "CAP Charpentier bois",
                  "BP Charpentier bois")),
          LocalDate.of(2026, 5, 4));

  @Test
  @DisplayName("is read as it stands, days as machines or as people write them")
  void right() {
    assertEquals(
        new PastContract(
            "A-1",
            LocalDate.of(2015, 8, 3),
            ContractStatus.COMPLETED,
            "Zoé Müller",
            LocalDate.of(1998, 2, 28),
            "Holzbau Œuf",
            "zimmerer",
            Country.FR,
            Country.DE,
            LocalDate.of(2015, 9, 1),
            LocalDate.of(2018, 8, 31)),
        read(RIGHT).contract().orElseThrow());
  }

  @ParameterizedTest(name = "{1} for {0}: {2}")
  @CsvSource({
    "2015-08-03, 2015-02-30, REGISTERED_ON day",
    "2015-08-03, 1999-08-03, REGISTERED_ON registered",
    "2015-08-03, 2026-05-05, REGISTERED_ON registered",
    "COMPLETED, DRAFT, STATUS status",
    "zimmerer, Bäcker, OCCUPATION occupation",
    "FR, XX, THEORY country",
    "FR, DE, PRACTICE sameCountry",
    "31/08/2018, 2015-08-31, END end",
    "1998-02-28, 2016-01-01, BIRTH_DATE birth",
    "Zoé Müller, '', APPRENTICE missing",
    "Zoé Müller, '\"a\nb\"', APPRENTICE control",
    "Zoé Müller, a\u0007b, APPRENTICE control",
  })
  @DisplayName("is refused with its column and what to do")
  void wrong(String instead, String written, String problem) {
    PastContractReader.Reading reading = read(RIGHT.replaceFirst(instead, written));

    assertTrue(reading.contract().isEmpty());
    assertEquals(List.of(problem), names(reading));
    assertEquals(2, reading.problems().get(0).row());
  }

  @Test
  @DisplayName("with a cell of a megabyte says so and shows its beginning alone")
  void megabyte() {
    PastContractReader.Reading reading = read(RIGHT.replace("Zoé Müller", "🥨".repeat(500_000)));

    assertEquals(List.of("APPRENTICE tooLong"), names(reading));
    assertTrue(reading.problems().get(0).value().length() < 130);
  }

  @Test
  @DisplayName("names all that is wrong with it at once")
  void several() {
    assertEquals(
        List.of("APPRENTICE missing", "STATUS status", "OCCUPATION occupation"),
        names(
            read(
                RIGHT
                    .replace("COMPLETED", "done")
                    .replace("Zoé Müller", "")
                    .replace("zimmerer", "Bäcker"))));
  }

  private PastContractReader.Reading read(String row) {
    byte[] file = (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
    return reader.read(UploadedTable.read(file, RegisterImport.columns()).rows().get(0));
  }

  private static List<String> names(PastContractReader.Reading reading) {
    return reading.problems().stream()
        .map(p -> p.column() + p.what().key().replace("contract.import.problem.", " "))
        .toList();
  }
}
