package eu.passerelle.territory;

import static eu.passerelle.territory.Region.BADEN_WUERTTEMBERG;
import static eu.passerelle.territory.Region.GRAND_EST;
import static eu.passerelle.territory.Region.NORDWESTSCHWEIZ;
import static eu.passerelle.territory.Region.RHEINLAND_PFALZ;
import static eu.passerelle.territory.Region.SAARLAND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Working days")
class WorkingDaysTest {

  private static final WorkingDays STRASBOURG = WorkingDays.of(GRAND_EST, Optional.of("67"));

  private record Example(String what, LocalDate day, Region region, String area, boolean works) {

    @Override
    public String toString() {
      return what + (works ? " is one" : " is none");
    }
  }

  static List<Example> examples() {
    return List.of(
        example("a Saturday in Kehl", "2026-11-28", BADEN_WUERTTEMBERG, "08317", false),
        example("a Wednesday in Kehl", "2026-11-25", BADEN_WUERTTEMBERG, "08317", true),
        example("14 July in Strasbourg", "2026-07-14", GRAND_EST, "67", false),
        example("14 July in Kehl", "2026-07-14", BADEN_WUERTTEMBERG, "08317", true),
        example("3 October in Kehl", "2025-10-03", BADEN_WUERTTEMBERG, "08317", false),
        example("3 October in Strasbourg", "2025-10-03", GRAND_EST, "67", true),
        example("Good Friday in Strasbourg", "2026-04-03", GRAND_EST, "67", false),
        example("Good Friday in Mulhouse", "2026-04-03", GRAND_EST, "68", false),
        example("Good Friday in Nancy", "2026-04-03", GRAND_EST, "54", true),
        example("26 December in Metz", "2025-12-26", GRAND_EST, "57", false),
        example("26 December in Nancy", "2025-12-26", GRAND_EST, "54", true),
        example("Epiphany in Lörrach", "2026-01-06", BADEN_WUERTTEMBERG, "08336", false),
        example("Epiphany in Landau", "2026-01-06", RHEINLAND_PFALZ, "07313", true),
        example("Corpus Christi in Landau", "2026-06-04", RHEINLAND_PFALZ, "07313", false),
        example("15 August in Saarlouis", "2025-08-15", SAARLAND, "10044", false),
        example("15 August in Kehl", "2025-08-15", BADEN_WUERTTEMBERG, "08317", true),
        example("1 May in Basel", "2026-05-01", NORDWESTSCHWEIZ, "BS", false),
        example("1 August in Liestal", "2025-08-01", NORDWESTSCHWEIZ, "BL", false),
        example("1 November in Jura", "2027-11-01", Region.ESPACE_MITTELLAND, "JU", false));
  }

  private static Example example(
      String what, String day, Region region, String area, boolean works) {
    return new Example(what, LocalDate.parse(day), region, area, works);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void include(Example example) {
    WorkingDays there = WorkingDays.of(example.region, Optional.of(example.area));
    assertEquals(example.works, there.include(example.day));
  }

  @Test
  @DisplayName("a day that is none gives way to the one before it")
  void lastUpTo() {
    assertEquals(LocalDate.parse("2025-12-24"), STRASBOURG.lastUpTo(LocalDate.parse("2025-12-28")));
    assertEquals(LocalDate.parse("2025-12-29"), STRASBOURG.lastUpTo(LocalDate.parse("2025-12-29")));
  }

  @Test
  @DisplayName("are counted after the first day and with the last")
  void between() {
    LocalDate beforeChristmas = LocalDate.parse("2025-12-23");
    assertEquals(0, STRASBOURG.between(beforeChristmas, beforeChristmas));
    assertEquals(2, STRASBOURG.between(beforeChristmas, LocalDate.parse("2025-12-29")));
  }
}
