package eu.passerelle.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SiretTest {

  @Test
  void blanksDoNotMatter() {
    assertEquals("73282932000074", Siret.parse("732 829 320 00074").orElseThrow().digits());
  }

  @Test
  void itIsWrittenInGroups() {
    assertEquals("732 829 320 00074", new Siret("73282932000074").toString());
  }

  @Test
  void aSlipOfOneDigitIsNoticed() {
    assertTrue(Siret.parse("73282932000075").isEmpty());
    assertTrue(Siret.parse("7328293200007").isEmpty());
    assertTrue(Siret.parse("").isEmpty());
  }
}
