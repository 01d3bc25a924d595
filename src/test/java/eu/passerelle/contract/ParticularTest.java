package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.fromBasel;
import static eu.passerelle.contract.AContract.inBasel;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the forms ask besides the terms")
class ParticularTest {

  private final Messages messages = new Messages();

  @Test
  @DisplayName("is asked in Germany for the German register, in France for the French form")
  void byDirection() {
    assertEquals(
        List.of(
            Particular.EMPLOYER_BETRIEBSNUMMER,
            Particular.EMPLOYER_AGS,
            Particular.EMPLOYER_BRANCH),
        inGermany().complete().asked(Section.COMPANY));
    assertEquals(
        List.of(
            Particular.EMPLOYER_SIRET,
            Particular.EMPLOYER_NAF,
            Particular.EMPLOYER_IDCC,
            Particular.EMPLOYER_HEADCOUNT,
            Particular.EMPLOYER_KIND),
        inFrance().complete().asked(Section.COMPANY));
  }

  @Test
  @DisplayName("is not asked where there is no agreement, as with Switzerland")
  void nothingOfThePilot() {
    Contract pilot = inBasel().complete();

    assertTrue(Arrays.stream(Section.values()).allMatch(section -> pilot.asked(section).isEmpty()));
  }

  @Test
  @DisplayName(
      "are asked in the pilot too where the company is not in Switzerland, but for Opco EP")
  void pilotElsewhere() {
    Contract pilot = fromBasel().complete();
    assertTrue(pilot.asked(Section.WORK).contains(Particular.DAILY_HOURS));
    assertTrue(pilot.asked(Section.SCHOOL).contains(Particular.RHYTHM));
    assertFalse(pilot.asked(Section.SCHOOL).contains(Particular.SCHOOL_UAI));
  }

  @Test
  @DisplayName("asks for the guardian's address of minors only")
  void guardian() {
    assertFalse(
        inGermany().complete().asked(Section.APPRENTICE).contains(Particular.GUARDIAN_ADDRESS));
    assertTrue(
        inGermany()
            .aged(16)
            .withMother()
            .complete()
            .asked(Section.APPRENTICE)
            .contains(Particular.GUARDIAN_ADDRESS));
  }

  @Test
  @DisplayName("is agreed and signed, but for what the register counts")
  void agreed() {
    Contract contract = inFrance().complete();
    var lines = contract.editions().get(1).wording().lines();

    assertEquals("73282932000074", lines.get("EMPLOYER_SIRET"));
    assertEquals(Answers.to(Particular.BIRTH_PLACE), lines.get("BIRTH_PLACE"));
    assertFalse(lines.containsKey("SEX"));
    assertFalse(lines.containsKey("NATIONALITY"));
  }

  @Test
  @DisplayName("is forgotten with an apprentice who leaves before anything came of it")
  void forgotten() {
    Contract contract = inFrance().complete();

    contract.forgetApprentice();

    assertTrue(contract.said(Section.APPRENTICE).isEmpty());
    assertTrue(contract.said(Section.REGISTER).isEmpty());
    assertFalse(contract.said(Section.TRAINER).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Particular.class)
  @DisplayName("has a name, a hint, a word for what is wrong and an answer in both languages")
  void words(Particular particular) {
    String answer = Answers.to(particular);
    assertEquals(Optional.of(answer), particular.read(answer));
    for (Language language : Language.values()) {
      for (Text text :
          List.of(
              particular.label(), particular.hint(), particular.wrong(), particular.say(answer))) {
        assertDoesNotThrow(() -> messages.text(language, text));
      }
      for (String option : particular.options()) {
        assertDoesNotThrow(() -> messages.text(language, particular.sayOption(option)));
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @DisplayName("is read as people write it")
  @CsvSource(
      delimiter = '|',
      value = {
        "DAILY_HOURS | 7,50 | 7.5",
        "DAILY_HOURS | 8 | 8",
        "DAY_BEGINS | 7 | 07:00",
        "DAY_BEGINS | 7h | 07:00",
        "DAY_BEGINS | 7 h 30 | 07:30",
        "DAY_BEGINS | 7.30 Uhr | 07:30",
        "DAY_BEGINS | 05:05 | 05:05",
        "DAY_ENDS | 23:59 | 23:59",
        "DAY_ENDS | 24 | ",
        "DAY_ENDS | 16:60 | ",
        "DAY_ENDS | abends | ",
        "DAILY_HOURS | 25 | ",
        "DAILY_HOURS | 0 | ",
        "DAILY_HOURS | acht | ",
        "EMPLOYER_HEADCOUNT | 1 200 | 1200",
        "EMPLOYER_HEADCOUNT | 007 | 7",
        "EMPLOYER_HEADCOUNT | 1,5 | ",
        "EMPLOYER_HEADCOUNT | -1 | ",
        "MEALS | 3,50 | 3.5",
        "MEALS | 10000 | ",
        "TRAINER_BIRTH | 1980-02-29 | 1980-02-29",
        "TRAINER_BIRTH | 1981-02-29 | ",
        "TRAINER_BIRTH | 0080-02-28 | ",
        "TRAINER_FIT | YES | YES",
        "TRAINER_FIT | NO | ",
        "TRAINER_FIT | perhaps | ",
        "SEX | SOMETHING | ",
        "TRAINER_JOB | Polier | Polier"
      })
  void reading(Particular particular, String typed, String kept) {
    assertEquals(Optional.ofNullable(kept), particular.read(typed));
  }

  @Test
  @DisplayName("keeps any script as it is written, and no control characters")
  void scripts() {
    String many = "Łódź, مرحبا \u202Eabc, 木工 🪚, Ḁ̂, <b>#{1+1}</b>'; drop table contract; --";
    assertEquals(Optional.of(many), Particular.TRAINER_JOB.read(many));
    assertEquals(Optional.empty(), Particular.TRAINER_JOB.read("a\u0000b"));
    assertEquals(Optional.empty(), Particular.TRAINER_JOB.read("a\u001bb"));
    assertEquals(Optional.empty(), Particular.TRAINER_JOB.read("a\nb"));
    assertEquals(Optional.of("a\n\nb"), Particular.OUTLINE.read("a\n\nb"));
    assertEquals(Optional.empty(), Particular.OUTLINE.read("a\rb"));
    assertEquals(Optional.empty(), Particular.OUTLINE.read("x".repeat(4_001)));
  }

  @Test
  @DisplayName("knows how many hours of school the term of a contract has room for")
  void excess() {
    Contract threeYears = AContract.inFrance().hours("35").complete();
    assertEquals(Optional.empty(), Particular.THEORY_HOURS.excess("5480", threeYears));
    assertEquals(
        "contract.wrong.THEORY_HOURS",
        Particular.THEORY_HOURS.excess("5481", threeYears).orElseThrow().key());
    assertEquals(Optional.empty(), Particular.EMPLOYER_HEADCOUNT.excess("999999", threeYears));
  }
}
