package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.ContractSteps.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A code to sign with")
class SigningCodeTest {

  private static final Instant NINE = Instant.parse("2026-05-04T07:00:00Z");
  private static final OneTimeCode RIGHT = new OneTimeCode("012345");
  private static final OneTimeCode WRONG = new OneTimeCode("012346");

  private final Contract contract = inGermany().complete();
  private final SigningCode code = mailedTo(Party.EMPLOYER, RIGHT);

  @Test
  @DisplayName("opens the edition it was mailed for, once")
  void once() {
    assertTrue(code.isUsable(contract, NINE));
    assertEquals(Optional.empty(), use(RIGHT, NINE));

    assertFalse(code.isUsable(contract, NINE));
    assertEquals(Optional.of("contract.expired.code"), use(RIGHT, NINE));
  }

  @ParameterizedTest(name = "after {0}")
  @CsvSource({"PT9M59S, true", "PT10M, false", "PT24H, false"})
  @DisplayName("is good for ten minutes")
  void expires(Duration later, boolean good) {
    Instant moment = NINE.plus(later);
    assertEquals(good, code.isUsable(contract, moment));
    assertEquals(
        good ? Optional.empty() : Optional.of("contract.expired.code"), use(RIGHT, moment));
  }

  @Test
  @DisplayName("forgives four wrong answers; after the fifth not even the right one counts")
  void fiveWrong() {
    for (int i = 1; i <= 4; i++) {
      assertEquals(Optional.of("contract.wrong.code"), use(WRONG, NINE));
    }
    assertTrue(code.isUsable(contract, NINE));

    assertEquals(Optional.of("contract.spent.code"), use(WRONG, NINE));
    assertEquals(Optional.of("contract.spent.code"), use(RIGHT, NINE));
    assertFalse(code.isUsable(contract, NINE));
  }

  @Test
  @DisplayName("is nothing to another signer of the same contract")
  void foreign() {
    SigningCode apprentices = mailedTo(Party.APPRENTICE, WRONG);
    assertEquals(
        Optional.of("contract.wrong.code"),
        apprentices.use(RIGHT, contract, NINE).map(Refusal::rule));
  }

  @Test
  @DisplayName("is void once there is another edition")
  void otherEdition() {
    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().leave(31).terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        1,
        NINE);

    assertFalse(code.isUsable(contract, NINE));
    assertEquals(Optional.of("contract.expired.code"), use(RIGHT, NINE));
  }

  @Test
  @DisplayName("is void once a word was changed behind the edition's back")
  void otherWords() {
    contract.write(inGermany().leave(31).terms(), inGermany().monthly(), inGermany().aSchool());

    assertEquals(Optional.of("contract.expired.code"), use(RIGHT, NINE));
  }

  @Test
  @DisplayName("is mailed again after a minute, or at once after it was used")
  void again() {
    assertTrue(code.isJustMailed(NINE.plusSeconds(59)));
    assertFalse(code.isJustMailed(NINE.plusSeconds(60)));

    use(RIGHT, NINE);
    assertFalse(code.isJustMailed(NINE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"012345", " 012 345 ", "012\u202F345", "012\u00A0345\n"})
  @DisplayName("is typed with blanks where one likes")
  void typed(String text) {
    assertEquals(Optional.of(RIGHT), OneTimeCode.typed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "0123456", "O12345", "٠١٢٣٤٥", "-12345", "012345\u0000"})
  @DisplayName("is nothing but six digits")
  void noCode(String text) {
    assertEquals(Optional.empty(), OneTimeCode.typed(text));
  }

  @Test
  @DisplayName("is kept salted, and named nowhere")
  void kept() {
    String hash = RIGHT.hash();
    assertNotEquals(hash, RIGHT.hash());
    assertTrue(RIGHT.hasHash(hash));
    assertFalse(WRONG.hasHash(hash));
    assertFalse((hash + RIGHT).contains(RIGHT.digits()));
  }

  @ParameterizedTest
  @CsvSource({"emma@example.org, e***@example.org", "ö@example.org, ö***@example.org"})
  @DisplayName("goes to a mailbox that its owner knows again, and nobody else")
  void masked(String email, String shown) {
    assertEquals(
        shown,
        new Signer(Party.EMPLOYER, "Emma", Optional.of(1L), email, Language.FR).maskedEmail());
  }

  private SigningCode mailedTo(Party party, OneTimeCode mailed) {
    return new SigningCode(contract, signer(party), mailed, NINE);
  }

  private Optional<String> use(OneTimeCode typed, Instant now) {
    return code.use(typed, contract, now).map(Refusal::rule);
  }
}
