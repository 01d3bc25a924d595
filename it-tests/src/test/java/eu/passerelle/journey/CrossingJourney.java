package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One apprenticeship crosses the Rhine, from the offer to the number in the register. */
class CrossingJourney {

  private static Person administrator;

  private static synchronized Person administrator() {
    if (administrator == null) {
      administrator = new Person(World.ADMINISTRATOR, Language.FR);
      administrator.takeOffice();
      enterNextYearsPay(administrator);
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

  /** Where and how an apprenticeship takes place, as the people in it write it. */
  private record Story(
      String apprenticePlace,
      String birth,
      boolean minor,
      Language apprenticeLanguage,
      String companyPlace,
      Language companyLanguage,
      String theory,
      String schoolPlace,
      String qualification,
      String registrar,
      String probation,
      String hours,
      String leave,
      int years,
      String pay) {}

  @Test
  @DisplayName("a French minor learns with a company in Baden, her mother signs too")
  void alsaceToBaden() {
    int year = LocalDate.now().getYear();
    crosses(
        new Story(
            "Wissembourg",
            "14 03 " + (year - 16),
            true,
            Language.FR,
            "Rastatt",
            Language.DE,
            "FR",
            "Haguenau",
            "CAP Charpentier bois",
            "Handwerkskammer Karlsruhe",
            "3",
            "40",
            "30",
            3,
            "1200"));
  }

  @Test
  @DisplayName("a German adult learns with a company in Alsace")
  void badenToAlsace() {
    int year = LocalDate.now().getYear();
    crosses(
        new Story(
            "Kehl",
            "2.5." + (year - 20),
            false,
            Language.DE,
            "Strasbourg",
            Language.FR,
            "DE",
            "Offenburg",
            "Zimmerer / Zimmerin",
            "Opco EP",
            "0",
            "35",
            "30",
            3,
            "1500"));
  }

  private void crosses(Story story) {
    Coordination coordination = Coordination.admittedBy(administrator());
    String who = story.minor() ? "a" : "b";
    Person employer = new Person("betrieb-" + who + "@example.org", story.companyLanguage());
    employer.signUp(
        "employer",
        "Renate",
        "Muster",
        () -> {
          employer.fill("organisationName", "Holzbau " + who.toUpperCase());
          employer.fill("place", story.companyPlace());
        });
    Person school = new Person("ecole-" + who + "@example.org", Language.FR);
    school.signUp(
        "school",
        "Paul",
        "Maître",
        () -> {
          school.fill("organisationName", "École " + who.toUpperCase());
          school.fill("place", story.schoolPlace());
        });
    Person officer = new Person("chambre-" + who + "@example.org", Language.DE);
    officer.signUp(
        "chamber", "Karin", "Amt", () -> officer.chooseNamed("partner", story.registrar()));
    administrator().admitNext();
    administrator().admitNext();
    administrator().admitNext();

    String offer = publish(employer, story);
    Person apprentice = new Person("jeune-" + who + "@example.org", story.apprenticeLanguage());
    apply(apprentice, story, offer);
    agree(employer, apprentice, offer);

    employer.open("contract/ours");
    String contract = employer.idIn("main li.card a");
    complete(employer, school, contract, story);
    sign(employer, apprentice, contract, story);

    officer.signIn();
    officer.open("contract/queue");
    assertTrue(officer.sees("Léa Grenze"), "the contract is in the officer's queue");
    officer.open("contract/review", Map.of("id", contract));
    officer.press("register");
    officer.open("contract/register");
    assertTrue(
        officer.sees("-" + LocalDate.now().getYear() + "-00001"), "the register gave a number");
    World.get()
        .isMailed(
            apprentice.email(),
            story.apprenticeLanguage() == Language.FR ? "enregistré" : "eingetragen");

    coordination.countsContractOf(story.registrar());
    coordination.isVisitedBy(apprentice);
    coordination.asksLater(apprentice, contract);
  }

  private static String publish(Person employer, Story story) {
    employer.signIn();
    employer.open("offer/write");
    employer.choose("occupation", "zimmerer");
    employer.choose("theory", story.theory());
    employer.choose("german", "A2");
    employer.choose("french", "A2");
    employer.fill("monthlyPay", story.pay());
    employer.fill("description", "Dachstühle, Treppen und Fassaden aus Holz.");
    employer.page().click("#offer input[type=submit]");
    employer.page().waitForLoadState();
    employer.page().click("main li.card input[type=submit] >> nth=0");
    employer.page().waitForLoadState();
    return employer.idIn("main li.card h2 a");
  }

  private static void apply(Person apprentice, Story story, String offer) {
    apprentice.signUp("apprentice", "Léa", "Grenze", () -> {});
    apprentice.open("candidate/profile", Map.of("step", "birth"));
    apprentice.fill("birth", story.birth());
    apprentice.press("goOn");
    apprentice.fill("place", story.apprenticePlace());
    apprentice.press("goOn");
    apprentice.tick("means", "PUBLIC_TRANSPORT");
    apprentice.tick("means", "BICYCLE");
    apprentice.tick("minutes", "90");
    apprentice.press("goOn");
    apprentice.tick("school", "MIDDLE");
    apprentice.press("goOn");
    apprentice.tick("german", "B1");
    apprentice.tick("french", "B2");
    apprentice.press("goOn");
    apprentice.choose("first", "zimmerer");
    apprentice.press("goOn");
    apprentice.tick("side", "EITHER");
    apprentice.press("goOn");
    if (story.minor()) {
      apprentice.fill("guardianName", "Anne Grenze");
      apprentice.fill("guardianEmail", "mere@example.org");
      apprentice.tick("guardianLanguage", "FR");
      apprentice.press("goOn");
    }
    apprentice.open("matching/offers");
    assertTrue(apprentice.sees("Holzbau"), "the offer is among those that fit");
    apprentice.open("application/apply", Map.of("id", offer));
    apprentice.fill("message", "Ich möchte Zimmerin werden. J’aime le bois.");
    apprentice.press("send");
  }

  private static void agree(Person employer, Person apprentice, String offer) {
    employer.open("application/received", Map.of("id", offer));
    employer.page().click("main li a >> nth=0");
    employer.page().waitForLoadState();
    String application = employer.address().replaceFirst("^.*?(\\d+)[^\\d]*$", "$1");
    employer.open("application/application", Map.of("id", application));
    employer.fill("words", "Kommen Sie uns am Mittwoch besuchen.");
    employer.press("invite");
    apprentice.open("application/own", Map.of("id", application));
    apprentice.press("yes");
    employer.open("application/application", Map.of("id", application));
    employer.press("accept");
  }

  private static void complete(Person employer, Person school, String contract, Story story) {
    employer.open("contract/edit", Map.of("id", contract));
    employer.chooseNamed(
        "school", "École " + (story.minor() ? "A" : "B") + ", " + story.schoolPlace());
    employer.chooseNamed("qualification", story.qualification());
    employer.fill("trainer", "Meister Eder");
    employer.fill("probation", story.probation());
    employer.fill("hours", story.hours());
    employer.fill("leave", story.leave());
    for (int year = 1; year <= story.years(); year++) {
      employer.fill("pay" + year, story.pay());
    }
    employer.press("save");
    employer.press("send");
    school.signIn();
    school.open("contract/contract", Map.of("id", contract));
    school.press("confirm");
  }

  private static void sign(Person employer, Person apprentice, String contract, Story story) {
    for (Person party : new Person[] {employer, apprentice}) {
      party.open("contract/contract", Map.of("id", contract));
      party.page().check("#agreed");
      party.press("sign");
    }
    if (story.minor()) {
      Person mother = new Person("mere@example.org", Language.FR);
      mother.follow(World.get().linkMailedTo(mother.email(), "Signature"));
      mother.page().check("#agreed");
      mother.press("sign");
    }
  }
}
