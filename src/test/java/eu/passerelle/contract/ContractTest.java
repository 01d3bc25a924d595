package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.KEHL;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.ContractStatus.ABANDONED;
import static eu.passerelle.contract.ContractStatus.AT_SCHOOL;
import static eu.passerelle.contract.ContractStatus.AWAITING_REGISTRATION;
import static eu.passerelle.contract.ContractStatus.DRAFT;
import static eu.passerelle.contract.ContractStatus.REGISTERED;
import static eu.passerelle.contract.ContractStatus.RETURNED;
import static eu.passerelle.contract.ContractStatus.SIGNING;
import static eu.passerelle.contract.ContractSteps.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A contract")
class ContractTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final Instant MAY_MORNING = Instant.parse("2026-05-04T08:00:00Z");
  private static final long BOSS = 7;
  private static final Organisation CHAMBER = Organisation.company("Kammer", KEHL);
  private static final RegisterNumber FIRST = new RegisterNumber("HWK-FREIBURG", 2026, 1);
  private static final RegisterNumber SECOND = new RegisterNumber("HWK-FREIBURG", 2026, 2);

  @ParameterizedTest(name = "{1} by {2} when {0}")
  @MethodSource("everyActOfEveryoneInEveryState")
  @DisplayName("takes exactly the steps of the table of its life, by those whose they are")
  void life(ContractStatus before, ContractLife act, Actor who) {
    Contract contract = reached(before);

    List<Refusal> refusals = doIt(contract, act, who);

    if (!act.actors().contains(who)) {
      assertEquals(List.of("contract.actor"), rules(refusals));
      assertEquals(before, contract.status());
    } else if (!act.isPossibleFrom(before)) {
      assertEquals(List.of("contract.order"), rules(refusals));
      assertEquals(before, contract.status());
    } else {
      assertEquals(List.of(), rules(refusals));
      assertEquals(act.to(), contract.status());
    }
  }

  static Stream<Arguments> everyActOfEveryoneInEveryState() {
    return Arrays.stream(ContractStatus.values())
        .flatMap(
            state ->
                Arrays.stream(ContractLife.values())
                    .flatMap(
                        act ->
                            Arrays.stream(Actor.values())
                                .filter(who -> canTry(act, who))
                                .map(who -> Arguments.of(state, act, who))));
  }

  /** Of an adult's contract only two can put their name under it, whatever they try. */
  private static boolean canTry(ContractLife act, Actor who) {
    return act != ContractLife.LAST_SIGNATURE || who == Actor.APPRENTICE || who == Actor.EMPLOYER;
  }

  @Test
  @DisplayName("is not sent to the school while something is missing")
  void missing() {
    Contract draft = inGermany().drafted();
    AContract.answer(draft);
    assertEquals(
        List.of("contract.missing.school", "contract.missing.terms", "contract.missing.pay"),
        rules(draft.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING)));
    assertEquals(DRAFT, draft.status());

    draft.agreeOn(
        Actor.EMPLOYER,
        inGermany().terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);
    assertEquals(List.of(), draft.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING));
  }

  @Test
  @DisplayName("waits for the answers of company and apprentice, and of the school, each named")
  void unanswered() {
    Contract contract = inGermany().complete();
    contract.say(Section.WORK, answersBut(Particular.DAILY_HOURS));
    contract.say(Section.REGISTER, answersBut(Particular.SEX));
    contract.say(Section.SCHOOL, answersBut(Particular.SCHOOL_UAI));

    assertEquals(
        List.of("contract.missing.DAILY_HOURS", "contract.missing.SEX"),
        rules(contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING)));

    contract.fillIn(Actor.EMPLOYER, Section.WORK, Answers.all(), BOSS, MAY_MORNING);
    contract.fillIn(Actor.APPRENTICE, Section.REGISTER, Answers.all(), BOSS, MAY_MORNING);
    assertEquals(List.of(), contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING));

    assertEquals(
        List.of("contract.missing.SCHOOL_UAI"), rules(contract.confirmSchoolPlace(Actor.SCHOOL)));
    assertEquals(AT_SCHOOL, contract.status());
    contract.fillIn(Actor.SCHOOL, Section.SCHOOL, Answers.all(), BOSS, MAY_MORNING);
    assertEquals(List.of(), contract.confirmSchoolPlace(Actor.SCHOOL));
  }

  private static Map<Particular, String> answersBut(Particular left) {
    Map<Particular, String> answers = Answers.all();
    answers.remove(left);
    return answers;
  }

  @Test
  @DisplayName("begins an edition where an answer changes what is agreed, and only there")
  void answersMakeEditions() {
    Contract contract = inGermany().complete();
    int edition = contract.edition();

    contract.fillIn(Actor.EMPLOYER, Section.WORK, Answers.all(), BOSS, MAY_MORNING);
    contract.fillIn(
        Actor.APPRENTICE, Section.REGISTER, Map.of(Particular.SEX, "MALE"), BOSS, MAY_MORNING);
    assertEquals(edition, contract.edition());

    contract.fillIn(
        Actor.EMPLOYER, Section.WORK, answersBut(Particular.OVERTIME), BOSS, MAY_MORNING);
    assertEquals(edition + 1, contract.edition());
    assertEquals("7.5", contract.editions().get(edition).wording().lines().get("DAILY_HOURS"));
  }

  @Test
  @DisplayName("takes no answer out of turn, and none of anyone whose it is not")
  void answersInTurn() {
    assertEquals(
        List.of("contract.actor"),
        rules(
            reached(DRAFT)
                .fillIn(Actor.EMPLOYER, Section.APPRENTICE, Answers.all(), BOSS, MAY_MORNING)));
    assertEquals(
        List.of("contract.order"),
        rules(
            reached(DRAFT).fillIn(Actor.SCHOOL, Section.SCHOOL, Answers.all(), BOSS, MAY_MORNING)));
    for (ContractStatus status : List.of(AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, REGISTERED)) {
      assertEquals(
          List.of("contract.order"),
          rules(reached(status).fillIn(Actor.EMPLOYER, Section.WORK, Map.of(), BOSS, MAY_MORNING)),
          status.name());
    }
  }

  @Test
  @DisplayName("forgets what a school has said of itself when another is asked")
  void anotherSchool() {
    Contract contract = inGermany().complete();

    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);

    assertEquals(Map.of(), contract.said(Section.SCHOOL));
    assertFalse(contract.said(Section.WORK).isEmpty());
  }

  @Test
  @DisplayName("of a minor waits for the guardian's name")
  void guardianMissing() {
    Contract nobody = inGermany().aged(16).complete();
    assertEquals(
        List.of("contract.missing.guardian"),
        rules(nobody.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING)));

    assertEquals(
        List.of(),
        inGermany()
            .aged(16)
            .withMother()
            .complete()
            .sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING));
  }

  @Test
  @DisplayName("is signed by apprentice and company in any order, then goes to the chamber")
  void signedByTwo() {
    Contract contract = reached(SIGNING);
    assertEquals(EnumSet.of(Party.APPRENTICE, Party.EMPLOYER), contract.unsigned(MAY));

    assertEquals(List.of(), sign(contract, Party.EMPLOYER));
    assertEquals(SIGNING, contract.status());
    assertEquals(Optional.empty(), contract.registrar());

    assertEquals(List.of(), sign(contract, Party.APPRENTICE));
    assertEquals(AWAITING_REGISTRATION, contract.status());
    assertEquals(Optional.of(MAY_MORNING), contract.submittedAt());
    assertEquals("Kammer", contract.registrar().orElseThrow().name());
  }

  @Test
  @DisplayName("of a minor is signed by the guardian too")
  void signedByThree() {
    Contract contract = toSign(inGermany().aged(16).withMother());

    sign(contract, Party.EMPLOYER);
    sign(contract, Party.APPRENTICE);

    assertEquals(SIGNING, contract.status());
    assertEquals(Set.of(Party.GUARDIAN), contract.unsigned(MAY));
    assertEquals(
        List.of("contract.order"), rules(contract.register(Actor.OFFICER, FIRST, 1, MAY_MORNING)));

    sign(contract, Party.GUARDIAN);
    assertEquals(AWAITING_REGISTRATION, contract.status());
  }

  @Test
  @DisplayName("signed by a minor needs the guardian even if they come of age before the last sign")
  void cameOfAgeMeanwhile() {
    Contract contract = toSign(inGermany().born("2008-06-01").withMother());
    sign(contract, Party.APPRENTICE);
    LocalDate of18 = LocalDate.of(2026, 6, 1);

    assertEquals(Set.of(Party.EMPLOYER, Party.GUARDIAN), contract.unsigned(of18));

    Contract later = toSign(inGermany().born("2008-06-01").withMother());
    assertEquals(Set.of(Party.APPRENTICE, Party.EMPLOYER), later.unsigned(of18));
  }

  @Test
  @DisplayName("asks nobody twice, and of an adult no guardian")
  void notAsked() {
    Contract contract = reached(SIGNING);
    sign(contract, Party.EMPLOYER);
    assertEquals(List.of("contract.signature.notAsked"), rules(sign(contract, Party.EMPLOYER)));
    assertEquals(List.of("contract.signature.notAsked"), rules(sign(contract, Party.GUARDIAN)));
    assertEquals(1, contract.validSignatures().size());
  }

  @Test
  @DisplayName("is signed with the fingerprint of its words; changed, it is signed anew")
  void fingerprint() {
    Contract contract = reached(SIGNING);
    sign(contract, Party.EMPLOYER);
    String signed = contract.validSignatures().get(0).fingerprint();
    assertEquals(contract.fingerprint(), signed);

    contract.takeBack(Actor.EMPLOYER);
    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().leave(31).terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);

    assertNotEquals(signed, contract.fingerprint());
    assertEquals(List.of(), contract.validSignatures());
    assertEquals(Set.of(Party.APPRENTICE, Party.EMPLOYER), contract.unsigned(MAY));
  }

  @Test
  @DisplayName("keeps with each signature by which means it was given, and what that is worth")
  void evidence() {
    Contract contract = toSign(inGermany().aged(16).withMother());
    sign(contract, Party.GUARDIAN);
    sign(contract, Party.EMPLOYER);

    assertEquals(
        List.of(
            new Evidence(
                Evidence.Means.LINK_AND_CODE,
                SignatureLevel.SIMPLE,
                "g***@example.org",
                MAY_MORNING),
            new Evidence(
                Evidence.Means.ACCOUNT_AND_CODE,
                SignatureLevel.SIMPLE,
                "e***@example.org",
                MAY_MORNING)),
        contract.validSignatures().stream().map(Signature::evidence).toList());
  }

  @Test
  @DisplayName("has a fingerprint that every agreed word changes")
  void everyWordCounts() {
    Set<String> prints =
        Stream.of(
                inGermany(),
                inGermany().aimingAt("Bac pro"),
                inGermany().until("2029-08-30"),
                inGermany().onTrialFor(4),
                inGermany().hours("36"),
                inGermany().leave(31),
                inGermany().under("Tarifvertrag Zimmererhandwerk"),
                inGermany().paid("2000", "2100"),
                inGermany().born("2000-01-01"),
                inGermany().aged(19).withMother(),
                inGermany().from("2026-10-01").until("2029-08-31"),
                inFrance())
            .map(a -> a.complete().fingerprint())
            .collect(Collectors.toSet());
    assertEquals(12, prints.size());
    assertEquals(
        inGermany().hours("35").complete().fingerprint(),
        inGermany().hours("35.0").complete().fingerprint());
  }

  @Test
  @DisplayName("keeps the words of every edition, who made it and when")
  void editions() {
    Contract contract = inGermany().drafted();
    String draft = contract.fingerprint();
    Instant later = MAY_MORNING.plusSeconds(60);
    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        later);

    ContractEdition first = contract.editions().get(0);
    ContractEdition second = contract.editions().get(1);
    assertEquals(List.of(1, 2), List.of(first.number(), second.number()));
    assertEquals(
        List.of(draft, contract.fingerprint()), List.of(first.fingerprint(), second.fingerprint()));
    assertEquals(
        List.of(Optional.empty(), Optional.of(BOSS)), List.of(first.madeBy(), second.madeBy()));
    assertEquals(later, second.madeAt());
    assertEquals("Meister Eder", second.wording().lines().get("trainer"));
  }

  @Test
  @DisplayName("begins an edition where the apprentice has corrected their name meanwhile")
  void corrected() {
    Contract contract = reached(AWAITING_REGISTRATION);
    contract.returnBecause(
        Actor.OFFICER, Correction.because("Der Name stimmt nicht."), 1, MAY_MORNING);
    contract.apprentice().introduce("Emma", "Müller", Language.FR);

    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);

    assertEquals(3, contract.edition());
    assertEquals(3, contract.editions().size());
    contract.confirmSchoolPlace(Actor.SCHOOL);
    assertEquals(List.of(), sign(contract, Party.APPRENTICE));
    assertEquals(
        contract.editions().get(2).fingerprint(), contract.validSignatures().get(0).fingerprint());
  }

  @Test
  @DisplayName("is written down so that no word can be taken for another line")
  void unmistakable() {
    String trainer = "Eder\nleave=\\n40";
    Contract contract = inGermany().drafted();
    Terms terms = inGermany().terms();
    contract.agreeOn(
        Actor.EMPLOYER,
        new Terms(
            terms.qualification(),
            trainer,
            terms.startDate(),
            terms.endDate(),
            terms.probationMonths(),
            terms.weeklyHours(),
            terms.leaveDays(),
            null),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);

    assertEquals(trainer, contract.editions().get(1).wording().lines().get("trainer"));
    assertEquals("30", contract.editions().get(1).wording().lines().get("leave"));
  }

  @Test
  @DisplayName("returned with a reason is signed anew, even if not a word has changed")
  void returned() {
    Contract contract = reached(AWAITING_REGISTRATION);

    assertEquals(
        List.of(),
        contract.returnBecause(
            Actor.OFFICER, Correction.because("Der Urlaub ist zu kurz."), 1, MAY_MORNING));
    assertEquals(Optional.of("Der Urlaub ist zu kurz."), contract.returnedBecause());
    assertEquals(Optional.empty(), contract.submittedAt());

    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);
    contract.confirmSchoolPlace(Actor.SCHOOL);
    assertEquals(Set.of(Party.APPRENTICE, Party.EMPLOYER), contract.unsigned(MAY));
    sign(contract, Party.APPRENTICE);
    sign(contract, Party.EMPLOYER);
    assertEquals(AWAITING_REGISTRATION, contract.status());
    assertEquals(Optional.empty(), contract.returnedBecause());
  }

  @Test
  @DisplayName("returned with remarks at its fields shows them until it is sent again")
  void remarks() {
    Contract contract = reached(AWAITING_REGISTRATION);
    Correction correction =
        Correction.written(
                " ",
                Map.of(
                    ContractField.LEAVE, "Ein Tag fehlt. ",
                    ContractField.PAY, "",
                    ContractField.TRAINER, "Wer?"))
            .orElseThrow();

    contract.returnBecause(Actor.OFFICER, correction, 1, MAY_MORNING);
    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().leave(31).terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);

    assertEquals(Optional.empty(), contract.returnedBecause());
    assertEquals(
        List.of("TRAINER Wer?", "LEAVE Ein Tag fehlt."),
        contract.remarks().stream().map(r -> r.field() + " " + r.comment()).toList());

    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);
    contract.declineSchoolPlace(Actor.SCHOOL, "La classe est complète.");
    assertEquals(List.of(), contract.remarks());
  }

  @Test
  @DisplayName(
      "returned with a remark to the school's part shows it to the school until it confirms")
  void remarkToSchool() {
    Contract contract = reached(AWAITING_REGISTRATION);
    Map<Correctable, String> comments =
        Map.of(
            ContractField.LEAVE, "Ein Tag fehlt.",
            Particular.SEX, "Bitte ergänzen.",
            Particular.RHYTHM, "Welche Wochen?");
    contract.returnBecause(
        Actor.OFFICER, Correction.written("", comments).orElseThrow(), 1, MAY_MORNING);
    assertEquals(
        List.of(ContractField.LEAVE, Particular.SEX, Particular.RHYTHM),
        contract.remarks().stream().map(Remark::field).toList());

    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);
    assertEquals(
        List.of(Particular.RHYTHM), contract.remarks().stream().map(Remark::field).toList());

    assertEquals(List.of(), contract.confirmSchoolPlace(Actor.SCHOOL));
    assertEquals(List.of(), contract.remarks());
  }

  @Test
  @DisplayName("is not returned without a word on what to change")
  void nothingToCorrect() {
    assertEquals(Optional.empty(), Correction.written(" ", Map.of(ContractField.PAY, " ")));
  }

  @Test
  @DisplayName("declined by the school goes back to the company with the school's reason")
  void declined() {
    Contract contract = reached(AT_SCHOOL);
    assertTrue(contract.schoolAsked().isPresent());
    assertEquals(List.of(), contract.declineSchoolPlace(Actor.SCHOOL, "La classe est complète."));
    assertTrue(contract.schoolAsked().isEmpty(), "it is none of the school's business any more");
    assertEquals(RETURNED, contract.status());
    assertEquals(Optional.of("La classe est complète."), contract.returnedBecause());
  }

  @Test
  @DisplayName("is registered once and keeps its first number")
  void registeredOnce() {
    Contract contract = reached(AWAITING_REGISTRATION);

    assertEquals(List.of(), contract.register(Actor.OFFICER, FIRST, 1, MAY_MORNING));
    assertEquals(
        List.of("contract.order"), rules(contract.register(Actor.OFFICER, SECOND, 2, MAY_MORNING)));

    assertEquals(Optional.of("HWK-FREIBURG-2026-00001"), contract.registerNumber());
    assertEquals(Optional.of(MAY_MORNING), contract.registeredAt());
  }

  @Test
  @DisplayName("where the body asks for four eyes is checked by one officer, registered by another")
  void fourEyes() {
    Organisation body = Organisation.company("Kammer", KEHL);
    body.askForFourEyes();
    Contract contract = submittedTo(body);
    assertEquals(
        List.of("contract.fourEyes.unchecked"),
        rules(contract.register(Actor.OFFICER, FIRST, 1, MAY_MORNING)));

    assertEquals(List.of(), contract.check(Actor.OFFICER, 1, MAY_MORNING));
    assertEquals(List.of("contract.order"), rules(contract.check(Actor.OFFICER, 2, MAY_MORNING)));
    assertEquals(
        List.of("contract.fourEyes.same"),
        rules(contract.register(Actor.OFFICER, FIRST, 1, MAY_MORNING)));
    assertEquals(Optional.empty(), contract.registerNumber());
    assertEquals(List.of(), contract.register(Actor.OFFICER, FIRST, 2, MAY_MORNING));
  }

  @Test
  @DisplayName("that went back has to be checked again; without four eyes nobody has to")
  void checkedAgain() {
    Organisation body = Organisation.company("Kammer", KEHL);
    body.askForFourEyes();
    Contract contract = submittedTo(body);
    contract.check(Actor.OFFICER, 1, MAY_MORNING);

    contract.returnBecause(Actor.OFFICER, Correction.because("Der Urlaub fehlt."), 2, MAY_MORNING);
    submit(contract, body);

    assertEquals(
        List.of("contract.fourEyes.unchecked"),
        rules(contract.register(Actor.OFFICER, FIRST, 2, MAY_MORNING)));
    body.doWithoutFourEyes(1);
    assertTrue(body.asksForFourEyes(), "nobody does away with it alone");
    body.doWithoutFourEyes(2);
    assertEquals(List.of(), contract.register(Actor.OFFICER, FIRST, 2, MAY_MORNING));
  }

  private static Contract submittedTo(Organisation body) {
    Contract contract = inGermany().complete();
    submit(contract, body);
    return contract;
  }

  private static void submit(Contract contract, Organisation body) {
    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);
    contract.confirmSchoolPlace(Actor.SCHOOL);
    for (Party party : List.of(Party.APPRENTICE, Party.EMPLOYER)) {
      contract.sign(signer(party), Evidence.ofMailedCode(signer(party), MAY_MORNING), body);
    }
  }

  @Test
  @DisplayName("that is being signed or is registered does not change any more")
  void fixed() {
    for (ContractStatus status :
        List.of(AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, REGISTERED, ABANDONED)) {
      Contract contract = reached(status);
      String before = contract.fingerprint();
      assertEquals(
          List.of("contract.order"),
          rules(
              contract.agreeOn(
                  Actor.EMPLOYER,
                  inGermany().leave(31).terms(),
                  inGermany().monthly(),
                  Optional.of(inGermany().aSchool()),
                  BOSS,
                  MAY_MORNING)));
      assertEquals(before, contract.fingerprint());
    }
  }

  @Test
  @DisplayName("given up before it is registered frees its place; nobody can take it up again")
  void abandoned() {
    Contract contract = reached(SIGNING);
    assertEquals(0, contract.offer().placesLeft());

    assertEquals(List.of(), contract.abandon(Actor.EMPLOYER, "Wir schliessen den Betrieb."));

    assertEquals(1, contract.offer().placesLeft());
    assertEquals(Optional.of("Wir schliessen den Betrieb."), contract.abandonedBecause());
    assertEquals(List.of("contract.order"), rules(sign(contract, Party.APPRENTICE)));
    assertEquals(List.of("contract.order"), rules(contract.abandon(Actor.EMPLOYER, "noch einmal")));
    assertEquals(
        List.of("contract.order"), rules(reached(REGISTERED).abandon(Actor.EMPLOYER, "zu spät")));
  }

  @Test
  @DisplayName("is let off a rule for one edition only")
  void exceptionForOneEdition() {
    Contract contract = reached(AWAITING_REGISTRATION);
    assertEquals(
        List.of(), contract.except(Actor.OFFICER, "pay", "Tarifvertrag gesehen", 1, MAY_MORNING));
    assertEquals(
        List.of(), contract.except(Actor.OFFICER, "pay", "zweimal gedrückt", 2, MAY_MORNING));
    assertTrue(contract.isExceptedFrom("pay"));
    assertEquals(1, contract.validExceptions().size());

    contract.returnBecause(
        Actor.OFFICER, Correction.because("Bitte die Vergütung prüfen."), 1, MAY_MORNING);
    contract.agreeOn(
        Actor.EMPLOYER,
        inGermany().terms(),
        inGermany().monthly(),
        Optional.of(inGermany().aSchool()),
        BOSS,
        MAY_MORNING);

    assertFalse(contract.isExceptedFrom("pay"));
    assertEquals(
        List.of("contract.order"),
        rules(contract.except(Actor.OFFICER, "pay", "zu früh", 1, MAY_MORNING)));
  }

  @Test
  @DisplayName("of a minor is not sent off with the minor's own address as the guardian's")
  void guardianIsSomeoneElse() {
    Contract contract = inGermany().aged(16).withGuardianAt("emma@example.org").complete();

    assertEquals(
        List.of("contract.guardian.same"),
        rules(contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING)));
  }

  @Test
  @DisplayName("over a term beyond five years misses nothing: that it is too long is for the law")
  void tooLong() {
    Contract contract =
        inGermany().until("2031-09-01").paid("900", "900", "900", "900", "900").complete();

    assertEquals(List.of(), contract.missing());
  }

  @Test
  @DisplayName("counts years of training by begun ones")
  void trainingYears() {
    assertEquals(3, inGermany().complete().trainingYears());
    assertEquals(4, inGermany().until("2029-09-01").complete().trainingYears());
    assertEquals(1, inGermany().until("2026-12-31").complete().trainingYears());
    assertEquals(0, inGermany().until("2026-08-31").complete().trainingYears());
  }

  private static Contract reached(ContractStatus status) {
    Contract contract = inGermany().complete();
    contract.offer().takePlace();
    if (status == DRAFT) {
      return contract;
    }
    if (status == ABANDONED) {
      contract.abandon(Actor.EMPLOYER, "Umzug");
      return contract;
    }
    contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING);
    if (status == AT_SCHOOL) {
      return contract;
    }
    contract.confirmSchoolPlace(Actor.SCHOOL);
    if (status == RETURNED) {
      contract.takeBack(Actor.EMPLOYER);
    } else if (status != SIGNING) {
      sign(contract, Party.APPRENTICE);
      sign(contract, Party.EMPLOYER);
      if (status.isInRegister()) {
        contract.register(Actor.OFFICER, FIRST, 1, MAY_MORNING);
      }
      end(contract, status);
    }
    assertEquals(status, contract.status());
    return contract;
  }

  private static void end(Contract contract, ContractStatus status) {
    switch (status) {
      case END_REPORTED -> doIt(contract, ContractLife.REPORT_TERMINATION, Actor.OFFICER);
      case TERMINATED -> {
        doIt(contract, ContractLife.REPORT_TERMINATION, Actor.OFFICER);
        contract.enterTermination(Actor.OFFICER, 1);
      }
      case COMPLETED -> doIt(contract, ContractLife.COMPLETE, Actor.OFFICER);
      default -> {
        // it has not come to an end
      }
    }
  }

  private static Contract toSign(AContract example) {
    Contract contract = example.complete();
    assertEquals(List.of(), contract.sendToSchool(Actor.EMPLOYER, BOSS, MAY_MORNING));
    assertEquals(List.of(), contract.confirmSchoolPlace(Actor.SCHOOL));
    return contract;
  }

  private static List<Refusal> doIt(Contract contract, ContractLife act, Actor who) {
    return switch (act) {
      case SEND_TO_SCHOOL -> contract.sendToSchool(who, BOSS, MAY_MORNING);
      case CONFIRM_SCHOOL_PLACE -> contract.confirmSchoolPlace(who);
      case DECLINE_SCHOOL_PLACE -> contract.declineSchoolPlace(who, "Kein Platz");
      case LAST_SIGNATURE -> {
        boolean apprenticeLast = who == Actor.APPRENTICE;
        sign(contract, apprenticeLast ? Party.EMPLOYER : Party.APPRENTICE);
        yield sign(contract, apprenticeLast ? Party.APPRENTICE : Party.EMPLOYER);
      }
      case TAKE_BACK -> contract.takeBack(who);
      case RETURN_FOR_CORRECTION ->
          contract.returnBecause(who, Correction.because("Bitte ergänzen"), 1, MAY_MORNING);
      case CHECK -> contract.check(who, 1, MAY_MORNING);
      case CHECK_CHANGE -> {
        if (contract.status() == REGISTERED) {
          contract.amend(Actor.EMPLOYER, longer(contract), any -> List.of(), BOSS, MAY_MORNING);
          sign(contract, Party.APPRENTICE);
          sign(contract, Party.EMPLOYER);
        }
        yield contract.checkChange(who, 1, MAY_MORNING);
      }
      case CHECK_END -> contract.checkEnd(who, 1, MAY_MORNING);
      case REGISTER -> contract.register(who, FIRST, 1, MAY_MORNING);
      case ABANDON -> contract.abandon(who, "Wir bilden doch nicht aus.");
      case REPORT_TERMINATION ->
          contract.reportTermination(
              who,
              new EarlyTermination(
                  TerminationGround.AGREEMENT_DE,
                  Party.EMPLOYER,
                  contract.terms().startDate(),
                  contract.terms().startDate().plusMonths(6),
                  ""),
              LawBook.open(),
              contract.terms().startDate());
      case ENTER_TERMINATION -> contract.enterTermination(who, 1);
      case REJECT_TERMINATION -> contract.rejectTermination(who);
      case AMEND -> contract.amend(who, longer(contract), any -> List.of(), BOSS, MAY_MORNING);
      case SUSPEND -> contract.suspend(who, summer(contract), MAY_MORNING);
      case COMPLETE ->
          contract.complete(
              who,
              new Completion(contract.terms().endDate(), true, null),
              1,
              Signature.beginOf(contract.terms().endDate()));
    };
  }

  private static Change longer(Contract contract) {
    Terms terms = contract.terms();
    return new Change(
        AmendmentGround.AGREEMENT,
        terms.startDate(),
        terms.trainer(),
        terms.weeklyHours(),
        terms.endDate().plusMonths(3),
        contract.place(),
        contract.pay(),
        contract.particulars());
  }

  private static Suspension.Period summer(Contract contract) {
    LocalDate first = contract.terms().startDate().plusYears(1);
    return new Suspension.Period(SuspensionGround.AGREEMENT, first, first.plusMonths(2), null);
  }

  private static List<Refusal> sign(Contract contract, Party party) {
    Signer signer = ContractSteps.signer(party);
    return contract.sign(signer, Evidence.ofMailedCode(signer, MAY_MORNING), CHAMBER);
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
