package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;

/** Who trains: publishes a place, answers those who apply, completes the contract and signs. */
final class Employer {

  private final Person person;
  private final Story story;

  private Employer(Person person, Story story) {
    this.person = person;
    this.story = story;
  }

  /** Asks to act for a company of the story, which somebody has to admit. */
  static Employer admittedBy(Person administrator, Story story) {
    Person person = new Person(story.email("betrieb"), story.companyLanguage());
    person.signUp(
        "employer",
        "Renate",
        "Muster " + story.letter(),
        () -> {
          person.fill("organisationName", story.company());
          person.fill("place", story.companyPlace());
        });
    administrator.admit(person);
    return new Employer(person, story);
  }

  /** Describes the company, as whoever looks at its offers reads it. */
  void describesTheCompany() {
    person.signIn();
    person.open("offer/company");
    person.fill("description", "Zimmerei mit zwölf Leuten, Neubau und Altbau.");
    person.tick("size", "SMALL");
    person.tick("kind", "CRAFT");
    person.press("save");
  }

  /** Publishes a training place; its number. */
  String publishes() {
    person.signIn();
    person.open("offer/write");
    person.choose("occupation", "zimmerer");
    person.choose("theory", story.theory());
    person.choose("german", "A2");
    person.choose("french", "A2");
    person.fill("monthlyPay", story.pay());
    person.fill("description", "Dachstühle, Treppen und Fassaden aus Holz.");
    person.tick("lodging", "RESIDENCE");
    person.press("save");
    assertTrue(person.page().locator("#residence-error").isVisible(), "a residence has a name");
    person.fill("residence", "Jugendwohnheim am Rhein");
    person.page().click("#offer input[type=submit]");
    person.page().waitForLoadState();
    person.page().click("main li.card button[name=publish] >> nth=0");
    person.page().waitForLoadState();
    return person.idIn("main li.card h2 a");
  }

  /** Finds an application in the list of an offer, with its reasons, and opens it. */
  void reads(Apprentice apprentice, String offer) {
    person.open("application/received", Map.of("id", offer));
    assertTrue(person.sees(apprentice.givenName()), "the application has come");
    assertTrue(person.page().locator("main .why li").count() > 0, "with its reasons");
    opens(apprentice);
    assertFalse(person.sees("Grenze"), "no family name before the invitation is accepted");
  }

  private void opens(Apprentice apprentice) {
    person.open("application/application", Map.of("id", apprentice.application()));
  }

  /** Saves the first document of an application. */
  byte[] savesTheDocumentOf(Apprentice apprentice) {
    opens(apprentice);
    return person.save("main h3 + ul a");
  }

  void invites(Apprentice apprentice) {
    opens(apprentice);
    person.fill("words", "Kommen Sie uns am Mittwoch besuchen.");
    person.press("invite");
  }

  void accepts(Apprentice apprentice) {
    opens(apprentice);
    assertTrue(person.sees(apprentice.person().email()), "now the address is known");
    person.press("accept");
  }

  /** Says no for a reason, in the courteous words that are prepared for it. */
  void declines(Apprentice apprentice, String reason) {
    person.open("application/decline", Map.of("id", apprentice.application()));
    person.page().click("main a[href*='reason=" + reason + "']");
    person.page().waitForLoadState();
    String words = person.page().inputValue("#words");
    assertTrue(words.contains(apprentice.givenName()), words);
    person.press("decline");
  }

  /** The contract that was drafted when an application was accepted; its number. */
  String draftedContract() {
    person.open("contract/ours");
    return person.idIn("main li.card a");
  }

  void completes(String contract) {
    person.open("contract/edit", Map.of("id", contract));
    person.chooseNamed("school", story.school() + ", " + story.schoolPlace());
    person.chooseNamed("qualification", story.qualification());
    person.fill("trainer", "Meister Eder");
    person.fill("probation", story.probation());
    person.fill("hours", story.hours());
    person.fill("leave", story.leave());
    for (int year = 1; year <= story.years(); year++) {
      person.fill("pay" + year, story.pay());
    }
    person.press("save");
  }

  /** Answers what the contract asks of companies besides the terms. */
  void answers() {
    Answering.all(person);
  }

  /** Asks the school for its place once everyone has answered. */
  void asksTheSchool(String contract) {
    person.open("contract/contract", Map.of("id", contract));
    person.press("send");
  }

  /** Reads at a field why the contract came back, puts it right and asks the school again. */
  void corrects(String contract, String field, String remark, String value) {
    person.open("contract/contract", Map.of("id", contract));
    assertTrue(person.sees(remark), "the remark is said");
    person.open("contract/edit", Map.of("id", contract));
    assertEquals(remark, person.page().textContent("#" + field + "-remark"), "at its field too");
    person.fill(field, value);
    person.press("save");
    person.press("send");
  }

  /** Tells that a contract is deposited with Opco EP, and that the school is paid. */
  void deposits(String contract) {
    String today = LocalDate.now().toString();
    person.open("contract/contract", Map.of("id", contract));
    assertTrue(person.sees("Zu hinterlegen bis zum"), person.page().innerText("main"));
    person.fill("day", LocalDate.now().plusDays(2).toString());
    person.press("handedIn");
    assertTrue(person.sees("Dieser Tag der Hinterlegung passt nicht."), "not yet");
    person.fill("day", today);
    person.press("handedIn");
    assertTrue(person.sees("Hinterlegt, Entscheidung erwartet"), "Opco EP decides");

    person.fill("decided", today);
    person.press("fundingRefused");
    assertTrue(person.sees("Bitte in einem Satz schreiben, warum"), "no refusal without a reason");
    person.press("fundingAgreed");
    assertTrue(person.sees("Kostenübernahme zugesagt"), person.page().innerText("main"));
    person.open("contract/history", Map.of("id", contract));
    assertTrue(person.sees("Nach Angabe des Betriebs übernimmt Opco EP"), "the history says who");
  }

  void signs(String contract) {
    person.open("contract/contract", Map.of("id", contract));
    person.signs();
  }
}
