package eu.passerelle.occupation;

import static eu.passerelle.occupation.SkillField.CONTROLS;
import static eu.passerelle.occupation.SkillField.CUSTOMERS;
import static eu.passerelle.occupation.SkillField.FAULTS;
import static eu.passerelle.occupation.SkillField.UPKEEP;
import static eu.passerelle.occupation.SkillField.WIRING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Occupations are related")
class RelatedOccupationsTest {

  private static final Occupation MACHINES = teaching("machines", WIRING, CONTROLS, FAULTS);
  private static final Occupation CARS = teaching("cars", FAULTS, UPKEEP, WIRING, CUSTOMERS);
  private static final Occupation SHOPS = teaching("shops", CUSTOMERS);

  @Test
  @DisplayName("by what one learns in both, seen from either")
  void common() {
    assertEquals(List.of(WIRING, FAULTS), MACHINES.fieldsInCommonWith(CARS));
    assertEquals(List.of(FAULTS, WIRING), CARS.fieldsInCommonWith(MACHINES));
  }

  @Test
  @DisplayName("not by a single thing")
  void tooLittle() {
    assertEquals(List.of(), CARS.fieldsInCommonWith(SHOPS));
  }

  @Test
  @DisplayName("not with themselves")
  void itself() {
    assertEquals(List.of(), CARS.fieldsInCommonWith(CARS));
  }

  private static Occupation teaching(String slug, SkillField... fields) {
    return new Occupation(slug, slug, 36, TrainingLaw.BBIG, List.of()).teaching(List.of(fields));
  }
}
