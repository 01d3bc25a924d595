package eu.passerelle.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlaceKeyTest {

  @Test
  void accentsCaseAndHyphensDoNotMatter() {
    assertEquals("chatenois", PlaceKey.of("Châtenois"));
    assertEquals("soultz sous forets", PlaceKey.of("SOULTZ-sous-Forêts "));
    assertEquals("strassburg", PlaceKey.of("Straßburg"));
    assertEquals("l hopital", PlaceKey.of("L’Hôpital"));
  }

  @Test
  void umlautsMayBeSpelledOut() {
    assertTrue(PlaceKey.allOf("Lörrach").contains("loerrach"));
    assertTrue(PlaceKey.allOf("Lörrach").contains("lorrach"));
  }

  @Test
  void saintsMayBeShortened() {
    assertTrue(PlaceKey.allOf("Saint-Louis").contains("st louis"));
    assertTrue(PlaceKey.allOf("Sankt Wendel").contains("st wendel"));
    assertTrue(PlaceKey.allOf("St. Wendel").contains("sankt wendel"));
  }

  @Test
  void whatHasNoLettersFindsNothing() {
    assertEquals("", PlaceKey.of(" -%_ "));
  }
}
