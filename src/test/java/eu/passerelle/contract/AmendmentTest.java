package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.LANDAU;
import static eu.passerelle.contract.AContract.STRASBOURG;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.ContractSteps.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An amendment of a registered contract")
class AmendmentTest {

  private static final long BOSS = 7;
  private static final LocalDate MAY_2027 = LocalDate.of(2027, 5, 3);
  private static final Instant THAT_DAY = Instant.parse("2027-05-03T08:00:00Z");
  private static final LegalValues LAW = LawBook.open();
  private static final Organisation CHAMBER = Organisation.company("Kammer", AContract.KEHL);

  @Test
  @DisplayName("changes nothing until it is entered, then the contract says what was signed")
  void entered() {
    Contract contract = registered(inGermany());
    String number = contract.registerNumber().orElseThrow();
    String before = contract.fingerprint();
    Map<Particular, String> answered = contract.particulars();
    assertEquals(List.of(), propose(contract, change(contract).hours("38").until("2029-11-30")));

    Amendment amendment = contract.openAmendment().orElseThrow();
    String proposed = amendment.consent().fingerprint();
    sign(contract, Party.APPRENTICE);
    assertEquals(before, contract.fingerprint());
    assertFalse(contract.awaitsDecision());
    sign(contract, Party.EMPLOYER);

    assertTrue(contract.awaitsDecision());
    assertEquals(Optional.of(THAT_DAY), contract.submittedAt());
    assertEquals(before, contract.fingerprint());
    assertEquals(2, contract.validSignatures().size());

    assertEquals(List.of(), amendment.enter(Actor.OFFICER, 1, MAY_2027));
    assertEquals(ContractStatus.REGISTERED, contract.status());
    assertEquals(Optional.of(number), contract.registerNumber());
    assertEquals(proposed, contract.fingerprint());
    assertEquals(3, contract.edition());
    assertEquals(new BigDecimal("38"), contract.terms().weeklyHours());
    assertEquals(answered, contract.particulars());
    assertEquals(
        answered.get(Particular.OUTLINE),
        contract.editions().get(2).wording().lines().get("OUTLINE"));
    assertEquals(Optional.of(LocalDate.of(2029, 11, 30)), contract.lastDay());
    assertEquals(Set.of(), contract.unsigned(MAY_2027));
    assertFalse(contract.awaitsDecision());
  }

  @Test
  @DisplayName("names another trainer with what qualifies them, and nothing that it is not about")
  void anotherTrainer() {
    Contract contract = registered(inGermany());
    Map<Particular, String> answers = contract.particulars();
    answers.put(Particular.TRAINER_DIPLOMA, "Meisterbrief");
    answers.put(Particular.OUTLINE, "Etwas ganz anderes");
    assertEquals(
        List.of(), propose(contract, change(contract).trainedBy("Meisterin Specht", answers)));
    sign(contract, Party.APPRENTICE);
    sign(contract, Party.EMPLOYER);
    assertEquals(
        List.of(), contract.openAmendment().orElseThrow().enter(Actor.OFFICER, 1, MAY_2027));

    assertEquals("Meisterin Specht", contract.terms().trainer());
    assertEquals(Optional.of("Meisterbrief"), contract.answer(Particular.TRAINER_DIPLOMA));
    assertEquals(Optional.of(Answers.to(Particular.OUTLINE)), contract.answer(Particular.OUTLINE));
  }

  @Test
  @DisplayName("that does not say what qualifies the new trainer is refused there")
  void unqualified() {
    Contract contract = registered(inGermany());
    Map<Particular, String> answers = contract.particulars();
    answers.remove(Particular.TRAINER_DIPLOMA);
    assertEquals(
        List.of("contract.missing.TRAINER_DIPLOMA"),
        rules(propose(contract, change(contract).trainedBy("Meisterin Specht", answers))));
  }

  @Test
  @DisplayName("of a minor is signed by the guardian too")
  void guardian() {
    Contract contract = registered(inGermany().aged(16).withMother());
    propose(contract, change(contract).hours("38"));
    sign(contract, Party.APPRENTICE);
    sign(contract, Party.EMPLOYER);

    assertEquals(Set.of(Party.GUARDIAN), contract.awaited(MAY_2027));
    assertFalse(contract.awaitsDecision());
    sign(contract, Party.GUARDIAN);
    assertTrue(contract.awaitsDecision());
  }

  @Test
  @DisplayName("that was returned is proposed anew, as an edition without a gap")
  void returned() {
    Contract contract = submitted(registered(inGermany()));
    Amendment first = contract.openAmendment().orElseThrow();

    assertEquals(List.of(), first.returnBecause(Actor.OFFICER, "Bitte mit Datum."));
    assertFalse(contract.awaitsDecision());
    assertEquals(35, contract.terms().weeklyHours().intValue());
    assertEquals(List.of(), propose(contract, change(contract).hours("37")));

    assertEquals(4, contract.openAmendment().orElseThrow().edition());
    assertEquals(
        List.of(1, 2, 3, 4), contract.editions().stream().map(ContractEdition::number).toList());
    assertEquals(Set.of(Party.APPRENTICE, Party.EMPLOYER), contract.awaited(MAY_2027));
  }

  @Test
  @DisplayName("lapses where the contract ends first; a reported end is decided on first")
  void lapses() {
    Contract contract = submitted(registered(inGermany()));
    Amendment amendment = contract.openAmendment().orElseThrow();
    contract.reportTermination(
        Actor.APPRENTICE,
        new EarlyTermination(
            TerminationGround.AGREEMENT_DE,
            Party.APPRENTICE,
            MAY_2027,
            LocalDate.of(2027, 6, 30),
            ""),
        LAW,
        MAY_2027);

    assertEquals(
        List.of("contract.amendment.ending"), rules(amendment.enter(Actor.OFFICER, 1, MAY_2027)));
    contract.enterTermination(Actor.OFFICER, 1);

    assertEquals(AmendmentStatus.LAPSED, amendment.status());
    assertFalse(contract.awaitsDecision());
    assertEquals(List.of("contract.order"), rules(amendment.enter(Actor.OFFICER, 1, MAY_2027)));
  }

  @Test
  @DisplayName("is judged by the law as its terms say it, by the dates of the contract's start")
  void law() {
    Contract contract = registered(inGermany());
    assertEquals(
        List.of("contract.rule.hours"), rules(propose(contract, change(contract).hours("60"))));
    assertEquals(Optional.empty(), contract.openAmendment());
    assertEquals(2, contract.editions().size());

    propose(contract, change(contract).hours("38"));
    assertEquals(List.of(), RegistrationRules.refusals(contract, LAW));
  }

  @Test
  @DisplayName("departs from a rule only where an officer has let this very edition")
  void exception() {
    Contract contract = registered(inGermany().under("Tarifvertrag"));
    propose(contract, change(contract).paid("500"));
    assertEquals(
        List.of("contract.order"),
        rules(contract.except(Actor.OFFICER, "pay", "zu früh", 1, THAT_DAY)));
    sign(contract, Party.APPRENTICE);
    sign(contract, Party.EMPLOYER);
    assertEquals(
        Set.of("contract.rule.pay"), Set.copyOf(rules(RegistrationRules.refusals(contract, LAW))));

    assertEquals(
        List.of(), contract.except(Actor.OFFICER, "pay", "Tarifvertrag gesehen", 1, THAT_DAY));

    assertEquals(List.of(), RegistrationRules.refusals(contract, LAW));
    assertEquals(3, contract.validExceptions().get(0).edition());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  @DisplayName("is refused with the reason")
  void refused(String what, Contract contract, ProposedChange change, String rule) {
    assertEquals(List.of("contract." + rule), rules(propose(contract, change)));
    assertEquals(Optional.empty(), contract.openAmendment());
  }

  static Stream<Arguments> refused() {
    Contract german = registered(inGermany());
    Contract french = registered(inFrance());
    return Stream.of(
        Arguments.of("nothing changes", german, change(german), "amendment.same"),
        Arguments.of(
            "before the start",
            german,
            change(german).hours("36").from("2026-08-31"),
            "amendment.from"),
        Arguments.of(
            "after the end",
            german,
            change(german).hours("36").from("2029-09-01"),
            "amendment.from"),
        Arguments.of(
            "in the other country", german, change(german).at(STRASBOURG), "amendment.place"),
        Arguments.of(
            "a second examination that shortens",
            german,
            change(german).afterExamination().until("2029-07-31"),
            "amendment.extension"),
        Arguments.of(
            "a second examination after more than a year",
            german,
            change(german).afterExamination().until("2030-09-01"),
            "amendment.extension"),
        Arguments.of(
            "the same in France",
            french,
            change(french).afterExamination().until("2030-09-01"),
            "amendment.extension"),
        Arguments.of(
            "a year more without its pay",
            german,
            change(german).until("2030-08-31").paidFor(3),
            "missing.pay"));
  }

  @Test
  @DisplayName("lets the training go on until the next examination, for a year at most")
  void secondExamination() {
    for (Contract contract : List.of(registered(inGermany()), registered(inFrance()))) {
      assertEquals(
          List.of(), propose(contract, change(contract).afterExamination().until("2030-08-31")));
    }
  }

  @Test
  @DisplayName("moves the workplace within the country")
  void workplace() {
    Contract contract = registered(inGermany());
    assertEquals(List.of(), propose(contract, change(contract).at(LANDAU)));
    sign(contract, Party.EMPLOYER);
    sign(contract, Party.APPRENTICE);
    contract.openAmendment().orElseThrow().enter(Actor.OFFICER, 1, MAY_2027);
    assertEquals("Landau", contract.place().name());
  }

  @Test
  @DisplayName("comes one at a time, and not while a suspension is on its way")
  void oneAtATime() {
    Contract contract = submitted(registered(inGermany()));
    assertEquals(
        List.of("contract.changing"), rules(propose(contract, change(contract).hours("30"))));
    Contract resting = registered(inGermany());
    resting.suspend(Actor.EMPLOYER, SuspensionTest.parentalLeave(), THAT_DAY);
    assertEquals(
        List.of("contract.changing"), rules(propose(resting, change(resting).hours("30"))));
  }

  @ParameterizedTest(name = "{1} by {2} when {0}")
  @MethodSource("everyActOfEveryoneInEveryState")
  @DisplayName("takes exactly the steps of the table of its life, by those whose they are")
  void life(AmendmentStatus before, AmendmentLife act, Actor who) {
    Amendment amendment = reached(before);

    List<String> refusals = rules(doIt(amendment, act, who));

    Step<AmendmentStatus> step = act.step();
    boolean theirs = step.actors().contains(who);
    boolean possible = theirs && step.from().contains(before);
    assertEquals(possible ? step.to() : before, amendment.status());
    assertEquals(
        possible ? List.of() : List.of(theirs ? "contract.order" : "contract.actor"), refusals);
  }

  /** Signatures have a part instead of an actor; that a contract's end lapses it is not asked. */
  static Stream<Arguments> everyActOfEveryoneInEveryState() {
    return Arrays.stream(AmendmentStatus.values())
        .flatMap(
            state ->
                Stream.of(AmendmentLife.ENTER, AmendmentLife.RETURN, AmendmentLife.GIVE_UP)
                    .flatMap(
                        act ->
                            Arrays.stream(Actor.values())
                                .map(who -> Arguments.of(state, act, who))));
  }

  private static Amendment reached(AmendmentStatus status) {
    Contract contract = registered(inGermany());
    propose(contract, change(contract).hours("38"));
    Amendment amendment = contract.openAmendment().orElseThrow();
    if (status == AmendmentStatus.GIVEN_UP) {
      amendment.giveUp(Actor.EMPLOYER, "Doch nicht");
    } else if (status != AmendmentStatus.SIGNING) {
      sign(contract, Party.APPRENTICE);
      sign(contract, Party.EMPLOYER);
      switch (status) {
        case ENTERED -> amendment.enter(Actor.OFFICER, 1, MAY_2027);
        case RETURNED -> amendment.returnBecause(Actor.OFFICER, "Bitte ergänzen");
        case LAPSED -> amendment.lapse();
        default -> {
          // it awaits the officer
        }
      }
    }
    assertEquals(status, amendment.status());
    return amendment;
  }

  private static List<Refusal> doIt(Amendment amendment, AmendmentLife act, Actor who) {
    return switch (act) {
      case ENTER -> amendment.enter(who, 1, MAY_2027);
      case RETURN -> amendment.returnBecause(who, "Bitte ergänzen");
      case GIVE_UP -> amendment.giveUp(who, "Doch nicht");
      case LAST_SIGNATURE, LAPSE -> throw new IllegalArgumentException(act.name());
    };
  }

  static Contract registered(AContract example) {
    Contract contract = example.complete();
    ContractSteps.submit(contract);
    contract.register(
        Actor.OFFICER, new RegisterNumber("HWK-FREIBURG", 2026, 1), 1, ContractSteps.NOW);
    return contract;
  }

  private static Contract submitted(Contract contract) {
    propose(contract, change(contract).hours("38"));
    sign(contract, Party.APPRENTICE);
    sign(contract, Party.EMPLOYER);
    return contract;
  }

  private static List<Refusal> propose(Contract contract, ProposedChange change) {
    return contract.amend(
        Actor.EMPLOYER,
        change.proposed(),
        text -> RegistrationRules.obstacles(text, LAW),
        BOSS,
        THAT_DAY);
  }

  private static List<Refusal> sign(Contract contract, Party party) {
    return contract.sign(signer(party), Evidence.ofMailedCode(signer(party), THAT_DAY), CHAMBER);
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  /** What a contract says today, from May 2027 on. */
  private static ProposedChange change(Contract contract) {
    return new ProposedChange(
        new Change(
            AmendmentGround.AGREEMENT,
            MAY_2027,
            contract.terms().trainer(),
            contract.terms().weeklyHours(),
            contract.lastDay().orElseThrow(),
            contract.place(),
            contract.pay(),
            contract.particulars()));
  }

  /** A change as an example needs it. */
  private record ProposedChange(Change proposed) {

    ProposedChange hours(String aWeek) {
      return with(proposed.from(), new BigDecimal(aWeek), proposed.endDate(), proposed.pay());
    }

    ProposedChange from(String day) {
      return with(LocalDate.parse(day), proposed.weeklyHours(), proposed.endDate(), proposed.pay());
    }

    ProposedChange until(String day) {
      return with(proposed.from(), proposed.weeklyHours(), LocalDate.parse(day), proposed.pay());
    }

    ProposedChange paid(String euros) {
      SortedMap<Integer, BigDecimal> pay = proposed.pay();
      pay.replaceAll((year, any) -> new BigDecimal(euros));
      return with(proposed.from(), proposed.weeklyHours(), proposed.endDate(), pay);
    }

    ProposedChange paidFor(int years) {
      return with(
          proposed.from(),
          proposed.weeklyHours(),
          proposed.endDate(),
          proposed.pay().headMap(years + 1));
    }

    ProposedChange trainedBy(String trainer, Map<Particular, String> answers) {
      return new ProposedChange(
          new Change(
              proposed.ground(),
              proposed.from(),
              trainer,
              proposed.weeklyHours(),
              proposed.endDate(),
              proposed.place(),
              proposed.pay(),
              answers));
    }

    ProposedChange at(Place place) {
      return new ProposedChange(proposed.at(place));
    }

    ProposedChange afterExamination() {
      return new ProposedChange(
          new Change(
              AmendmentGround.FAILED_EXAMINATION,
              proposed.from(),
              proposed.trainer(),
              proposed.weeklyHours(),
              proposed.endDate(),
              proposed.place(),
              proposed.pay(),
              proposed.answers()));
    }

    private ProposedChange with(
        LocalDate from, BigDecimal hours, LocalDate end, SortedMap<Integer, BigDecimal> pay) {
      return new ProposedChange(
          new Change(
              proposed.ground(),
              from,
              proposed.trainer(),
              hours,
              end,
              proposed.place(),
              pay,
              proposed.answers()));
    }

    @Override
    public String toString() {
      return "the proposed change";
    }
  }
}
