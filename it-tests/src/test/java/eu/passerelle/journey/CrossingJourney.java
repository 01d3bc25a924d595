package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Apprenticeships cross the Rhine, from the offer to the certificate at their end. */
@Order(World.LONG)
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
@Execution(ExecutionMode.CONCURRENT)
class CrossingJourney {

  /** Of the stories here, so many are registered by Opco EP, in whichever order. */
  private static final int CONTRACTS_OF_OPCO = 2;

  private static boolean tookOffice;

  /** The administrator, at one browser for each story. */
  private static synchronized Person administrator() {
    Person administrator = new Person(World.ADMINISTRATOR, Language.FR);
    if (tookOffice) {
      administrator.signIn();
    } else {
      administrator.takeOffice();
      enterNextYearsPay(administrator);
      tookOffice = true;
    }
    return administrator;
  }

  /** What the ministry publishes in autumn for contracts that begin in the year to come. */
  private static void enterNextYearsPay(Person administrator) {
    administrator.open("contract/law");
    administrator.fill("year", String.valueOf(LocalDate.now().getYear() + 1));
    for (int year = 1; year <= 4; year++) {
      administrator.fill("amount" + year, String.valueOf(700 + 100 * year));
    }
    administrator.fill("paySource", "Bekanntmachung");
    administrator.press("enterPay");
  }

  /** Those who act for an organisation of a story, admitted by the administrator. */
  private record Organisations(Employer employer, School school, Officer officer) {

    static Organisations admittedBy(Person administrator, Story story) {
      return new Organisations(
          Employer.admittedBy(administrator, story),
          School.admittedBy(administrator, story),
          Officer.admittedBy(administrator, story));
    }
  }

  @Test
  @DisplayName(
      "a French minor learns with a company in Baden: it reads her CV, the chamber asks for a"
          + " correction, her mother signs too")
  void alsaceToBaden() {
    Story story = Story.fromAlsaceToBaden();
    Person administrator = administrator();
    Coordination coordination = Coordination.admittedBy(administrator, story);
    Organisations there = Organisations.admittedBy(administrator, story);
    there.employer().describesTheCompany();
    there.employer().describesTheCompany();
    String offer = there.employer().publishes();

    Program.anyones().finds(story.company(), "offers");
    Apprentice lea = Apprentice.described(story, "lea", "Léa", "B1");
    byte[] cv = lea.appliesWithCv(offer);
    there.employer().reads(lea, offer);
    assertArrayEquals(cv, there.employer().savesTheDocumentOf(lea), "the CV as it was sent");
    agree(there.employer(), lea);

    Guardian mother = new Guardian(story);
    String contract = drawUpAndSign(there, lea);
    mother.signs();

    there.officer().returns(contract, "leave", "Bitte einen Tag Urlaub mehr.");
    there.employer().corrects(contract, "leave", "Bitte einen Tag Urlaub mehr.", "31");
    lea.findsNobodyHasSigned(contract);
    confirmAndSign(there, lea, contract);
    mother.signs();

    Program.anyones().isKeptOut();
    there.officer().program().findsWaiting(contract);
    there.officer().registers(contract);
    there.officer().findsItsNumberAmong(1);
    there.employer().deposits(contract);
    World.get().isMailed(lea.person().email(), "enregistré");
    coordination.countsContractOf(story.registrar());
    coordination.isVisitedBy(lea.person());
    coordination.asksLater(lea.person(), contract);
    there.officer().completes(contract);
    lea.takesTheCertificate(contract);
  }

  @Test
  @DisplayName(
      "a German adult learns with a company in Alsace: another is told no, a program registers, and"
          + " a full event has a waiting list")
  void badenToAlsace() {
    Story story = Story.fromBadenToAlsace();
    Person administrator = administrator();
    Coordination coordination = Coordination.admittedBy(administrator, story);
    Organisations there = Organisations.admittedBy(administrator, story);
    String offer = there.employer().publishes();

    Program.anyones().finds(story.company(), "offers");
    Apprentice tom = Apprentice.described(story, "tom", "Tom", "A2");
    tom.applies(offer);
    there.employer().reads(tom, offer);
    there.employer().declines(tom, "OTHERS_FIT_BETTER");
    tom.readsTheNo();

    Apprentice lea = Apprentice.described(story, "lea", "Léa", "B1");
    lea.applies(offer);
    there.employer().reads(lea, offer);
    agree(there.employer(), lea);

    String contract = drawUpAndSign(there, lea);

    Program.anyones().isKeptOut();
    there.officer().checks(contract);
    there.officer().program().registers(contract, CONTRACTS_OF_OPCO);
    there.officer().findsItsNumberAmong(CONTRACTS_OF_OPCO);
    there.officer().takesOverTheOldRegister();
    World.get().isMailed(lea.person().email(), "eingetragen");
    coordination.countsContractOf(story.registrar());
    coordination.publishesToPrograms();
    coordination.letsWaitAndMoveUp(lea.person(), tom.person());
    coordination.asksLater(lea.person(), contract);
    there.officer().completes(contract);
    lea.takesTheCertificate(contract);

    tom.person().choosesAnotherPassword();
    tom.person().closesTheAccount();
    assertTrue(tom.person().address().endsWith("/konto/geschlossen"), tom.person().address());
  }

  @Test
  @DisplayName("a German minor learns with a company in Alsace: her mother signs too")
  void badenToAlsaceAsMinor() {
    crosses(Story.fromBadenToAlsaceAsMinor());
  }

  @Test
  @DisplayName("a French adult learns with a company in Baden")
  void alsaceToBadenAsAdult() {
    crosses(Story.fromAlsaceToBadenAsAdult());
  }

  @Test
  @DisplayName(
      "a French adult learns with a company in Basel, in the pilot: the canton notes the consent"
          + " to her contract, and at its end the diploma")
  void alsaceToBasel() {
    Story story = Story.fromAlsaceToBasel();
    Organisations there = Organisations.admittedBy(administrator(), story);
    String offer = there.employer().publishes();

    Apprentice lea = Apprentice.described(story, "lea", "Léa", "B1");
    lea.readsThatItIsAPilot(offer);
    lea.applies(offer);
    there.employer().reads(lea, offer);
    agree(there.employer(), lea);

    String contract = there.employer().draftedContract();
    there.employer().completes(contract);
    there.employer().asksTheSchool(contract);
    confirmAndSign(there, lea, contract);

    there.officer().notesTheConsent(contract);
    there.officer().registers(contract);
    lea.findsWhoseLawGoverns(contract, "droit suisse");
    Coordination.passYears(contract);
    there.officer().completes(contract);
    lea.takesTheCertificate(contract);
  }

  /** From the offer to the certificate, without a detour. */
  private static void crosses(Story story) {
    Organisations there = Organisations.admittedBy(administrator(), story);
    String offer = there.employer().publishes();
    Apprentice lea = Apprentice.described(story, "lea", "Léa", "B1");
    lea.applies(offer);
    there.employer().reads(lea, offer);
    agree(there.employer(), lea);

    String contract = drawUpAndSign(there, lea);
    if (story.minor()) {
      new Guardian(story).signs();
    }
    there.officer().registers(contract);
    Coordination.passYears(contract);
    there.officer().completes(contract);
    lea.takesTheCertificate(contract);
  }

  private static void agree(Employer employer, Apprentice apprentice) {
    employer.invites(apprentice);
    apprentice.saysYes();
    employer.accepts(apprentice);
  }

  /** Company, apprentice and school fill in what is asked of each, and the two sign; its number. */
  private static String drawUpAndSign(Organisations there, Apprentice apprentice) {
    String contract = there.employer().draftedContract();
    there.employer().completes(contract);
    there.employer().answers();
    apprentice.answers(contract);
    there.employer().asksTheSchool(contract);
    there.school().answers(contract);
    confirmAndSign(there, apprentice, contract);
    return contract;
  }

  private static void confirmAndSign(Organisations there, Apprentice apprentice, String contract) {
    there.school().confirms(contract);
    there.employer().signs(contract);
    apprentice.signs(contract);
  }
}
