package eu.passerelle.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompetenceTest {

  private static final Place KEHL =
      new Place(1, "Kehl", Region.BADEN_WUERTTEMBERG, new Position(48.573, 7.815));
  private static final Occupation OFFICE =
      new Occupation(
          "bueromanagement",
          "Kaufmann / Kauffrau für Büromanagement",
          36,
          TrainingLaw.BBIG,
          List.of(Sector.COMMERCE, Sector.CRAFT));

  private final Organisation company = Organisation.company("Musterbetrieb", KEHL);

  @Test
  void theUsualSectorOfTheOccupationCounts() {
    assertEquals(Sector.COMMERCE, Competence.sectorOf(OFFICE, company));
  }

  @Test
  void inACraftBusinessTheOfficeIsTrainedUnderTheChamberOfCrafts() {
    company.belongTo(Optional.of(Sector.CRAFT));
    assertEquals(Sector.CRAFT, Competence.sectorOf(OFFICE, company));
  }

  @Test
  void aSectorThatDoesNotTrainTheOccupationDoesNotCount() {
    company.belongTo(Optional.of(Sector.AGRICULTURE));
    assertEquals(Sector.COMMERCE, Competence.sectorOf(OFFICE, company));
  }
}
