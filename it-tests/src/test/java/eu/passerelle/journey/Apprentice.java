package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import eu.passerelle.language.Language;
import java.util.Map;

/** Someone who looks for an apprenticeship: describes themselves, applies, agrees, signs. */
final class Apprentice {

  private final Person person;
  private final String givenName;
  private String application;

  private Apprentice(Person person, String givenName) {
    this.person = person;
    this.givenName = givenName;
  }

  /** Opens an account and answers every question of the profile. */
  static Apprentice described(Story story, String mailbox, String givenName, String germanLevel) {
    Person person = new Person(story.email(mailbox), story.apprenticeLanguage());
    person.signUp("apprentice", givenName, "Grenze", () -> {});
    person.open("candidate/profile", Map.of("step", "birth"));
    person.fill("birth", story.birth());
    person.press("goOn");
    person.fill("place", story.apprenticePlace());
    person.press("goOn");
    person.tick("means", "PUBLIC_TRANSPORT");
    person.tick("means", "BICYCLE");
    person.tick("minutes", "90");
    person.tick("lodging", "true");
    person.press("goOn");
    person.tick("school", "MIDDLE");
    person.press("goOn");
    person.tick("german", germanLevel);
    person.tick("french", "B2");
    person.press("goOn");
    person.choose("first", "zimmerer");
    person.press("goOn");
    person.tick("side", "EITHER");
    person.press("goOn");
    person.tick("sizes", "SMALL");
    person.tick("kinds", "CRAFT");
    person.press("goOn");
    person.press("goOn"); // found by nobody, as it stands at first
    if (story.minor()) {
      person.fill("guardianName", "Anne Grenze");
      person.fill("guardianEmail", story.email("mere"));
      person.tick("guardianLanguage", story.apprenticeLanguage().name());
      person.press("goOn");
    }
    return new Apprentice(person, givenName);
  }

  Person person() {
    return person;
  }

  String givenName() {
    return givenName;
  }

  /** The number of the application that was sent. */
  String application() {
    return application;
  }

  void applies(String offer) {
    opensTheForm(offer);
    sends();
  }

  /** Reads on the page of an offer that it belongs to the pilot with Switzerland. */
  void readsThatItIsAPilot(String offer) {
    person.open("offer/offer", Map.of("id", offer));
    assertTrue(person.sees("Pilote avec la Suisse"), "the offer says what it is");
    assertTrue(person.sees("CHF"), "and pays in francs");
  }

  /** Reads in the contract whose law governs what. */
  void findsWhoseLawGoverns(String contract, String law) {
    person.open("contract/contract", Map.of("id", contract));
    assertTrue(person.sees(law), person.page().innerText("main"));
  }

  /** Takes along the paper that tells how the examination went. */
  void takesTheCertificate(String contract) {
    assertTrue(
        person.fetch("contract/completion-paper", Map.of("id", contract)).startsWith("%PDF-1."));
  }

  /** Encloses a CV, printed to a file as browsers do it. */
  byte[] appliesWithCv(String offer) {
    person.open("candidate/check");
    byte[] cv = person.page().pdf();
    opensTheForm(offer);
    person.page().setInputFiles("#cv", new FilePayload("cv.pdf", "application/pdf", cv));
    sends();
    return cv;
  }

  private void opensTheForm(String offer) {
    person.open("matching/offers");
    assertTrue(person.sees("Holzbau"), "the offer is among those that fit");
    boolean french = person.language() == Language.FR;
    assertTrue(
        person.sees(french ? "un foyer ou un internat" : "ein Wohnheim oder Internat"),
        "with its reasons: where to sleep");
    person.open("application/apply", Map.of("id", offer));
    person.fill("message", "Ich möchte Zimmerin werden. J’aime le bois.");
  }

  private void sends() {
    person.press("send");
    person.open("application/mine");
    application = person.idIn("main .name a");
  }

  void saysYes() {
    person.open("application/own", Map.of("id", application));
    person.press("yes");
  }

  /** Reads the company's courteous no, by mail and on the page, and where else to look. */
  void readsTheNo() {
    boolean french = person.language() == Language.FR;
    World.get()
        .isMailed(
            person.email(), french ? "Réponse à ta candidature" : "Antwort auf deine Bewerbung");
    person.open("application/own", Map.of("id", application));
    assertTrue(person.sees(french ? "Non retenue" : "Absage"), "the page says no");
    assertTrue(person.sees(french ? "d’autres offres" : "Andere Plätze"), "and where to go on");
  }

  /** Answers what the contract asks of apprentices, as the mail has told. */
  void answers(String contract) {
    person.open("contract/contract", Map.of("id", contract));
    Answering.all(person);
  }

  void signs(String contract) {
    person.open("contract/contract", Map.of("id", contract));
    person.signs();
  }

  /** What was signed has changed, so that nobody has signed what there is now. */
  void findsNobodyHasSigned(String contract) {
    person.open("contract/contract", Map.of("id", contract));
    assertTrue(
        person.sees(
            person.language() == Language.FR
                ? "Personne n’a encore signé cette version"
                : "Diese Fassung hat noch niemand unterschrieben"),
        "the earlier signatures stand under the earlier version only");
  }
}
