package eu.passerelle.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant TWO = Instant.parse("2026-12-01T13:00:00Z");
  private static final Instant FIVE_PAST = TWO.plusSeconds(300);

  private final Formats french = Formats.in(Language.FR);
  private final Formats german = Formats.in(Language.DE);

  @Test
  @DisplayName("French hours are counted in h, German ones have a colon")
  void times() {
    assertEquals("14 h", plain(french.time(TWO, PARIS)));
    assertEquals("14 h 05", plain(french.time(FIVE_PAST, PARIS)));
    assertEquals("14:00", german.time(TWO, PARIS));
    assertEquals("1er décembre 2026 à 14 h 05", plain(french.dateTime(FIVE_PAST)));
    assertEquals("1. Dezember 2026 um 14:05 Uhr", plain(german.dateTime(FIVE_PAST)));
  }

  @Test
  @DisplayName("days are written out, the first of a month as each language has it")
  void dates() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertEquals("mardi 1er décembre 2026", french.longDate(first));
    assertEquals("Dienstag, 1. Dezember 2026", german.longDate(first));
    assertEquals("01/12/2026", french.shortDate(first));
    assertEquals("01.12.2026", german.shortDate(first));
  }

  @Test
  @DisplayName("a month stands without a day, on an axis in short")
  void months() {
    YearMonth december = YearMonth.of(2026, 12);
    assertEquals("décembre 2026", french.month(december));
    assertEquals("Dezember 2026", german.month(december));
    assertEquals("déc.", french.shortMonth(december));
    assertEquals("Dez", german.shortMonth(december));
  }

  @Test
  @DisplayName("whole euros have no cents")
  void money() {
    assertEquals("1 125 €", plain(french.money(new BigDecimal("1125.00"), "EUR")));
    assertEquals("1.125 €", plain(german.money(new BigDecimal("1125.00"), "EUR")));
    assertEquals("854,50 €", plain(french.money(new BigDecimal("854.5"), "EUR")));
    assertEquals("854,50 €", plain(german.money(new BigDecimal("854.5"), "EUR")));
  }

  /** With spaces that may break, so that an example can be read here. */
  private static String plain(String set) {
    return set.replace('\u00A0', ' ').replace('\u202F', ' ');
  }
}
