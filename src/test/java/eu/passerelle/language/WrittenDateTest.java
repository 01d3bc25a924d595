package eu.passerelle.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrittenDateTest {

  @Test
  @DisplayName("a date is read as people write it, and never as a day that is none")
  void read() {
    LocalDate day = LocalDate.of(2010, 3, 14);
    for (String written :
        new String[] {"14 03 2010", "14.3.2010", "14/03/2010", " 14-3-2010 ", "2010-03-14"}) {
      assertEquals(Optional.of(day), WrittenDate.parse(written), written);
    }
    for (String written : new String[] {"", "31.02.2010", "14.13.2010", "14 03 10", "hier"}) {
      assertEquals(Optional.empty(), WrittenDate.parse(written), written);
    }
  }

  @Test
  @DisplayName("what is shown in figures is read back")
  void readBack() {
    LocalDate day = LocalDate.of(2027, 2, 1);
    for (Language language : Language.values()) {
      String shown = Formats.in(language).shortDate(day);
      assertEquals(Optional.of(day), WrittenDate.parse(shown), shown);
    }
  }
}
