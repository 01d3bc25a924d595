package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.ContractSteps.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Everyone tries everything at random, again and again. Whatever they try, what a register stands
 * for holds; a walk that breaks it is told by its seed and can be walked again.
 */
@DisplayName("Whatever anyone tries with a contract")
class ContractWalkTest {

  private static final int WALKS = 300;
  private static final int STEPS = 80;

  /**
   * Ends, answers and what stops a change are tried one time in so many, or hardly a walk would
   * come to an amendment.
   */
  private static final int RARELY = 6;

  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate LATER = LocalDate.of(2030, 9, 1);
  private static final LegalValues LAW = LawBook.open();
  private static final Organisation OF_FOUR_EYES = withFourEyes();
  private static final Organisation CHAMBER = Organisation.company("Kammer", AContract.KEHL);

  private static final Organisation OPCO_EP = Organisation.company("Opco", AContract.STRASBOURG);

  private static final Set<ContractStatus> ENDS =
      EnumSet.of(ContractStatus.ABANDONED, ContractStatus.TERMINATED, ContractStatus.COMPLETED);

  /**
   * Something that can be tried, and whose it is.
   *
   * @param thing what it looks at or decides on, where it takes two officers; empty for the rest
   */
  private record Move(
      String name, String thing, Set<Actor> whose, Function<Actor, List<Refusal>> act) {

    Move(String name, Set<Actor> whose, Function<Actor, List<Refusal>> act) {
      this(name, "", whose, act);
    }
  }

  /** Which officers have looked at what so far, whatever the contract itself remembers. */
  private static final class Looks {

    private final Map<String, Set<Long>> at = new HashMap<>();
    private final Set<String> byTwo;
    private int ends;

    Looks(Set<String> byTwo) {
      this.byTwo = byTwo;
    }

    /** What awaits the officers under an act of the contract's own. */
    String thing(Contract contract, ContractLife act, Completion result) {
      return switch (act) {
        case CHECK, REGISTER -> "edition " + contract.edition();
        case CHECK_CHANGE ->
            contract
                .reportedSuspension()
                .map(any -> suspension(contract.suspensions().size() - 1))
                .orElseGet(() -> "edition " + contract.consent().edition());
        case CHECK_END, ENTER_TERMINATION -> "end " + ends;
        case COMPLETE -> result + " before end " + ends;
        default -> "";
      };
    }

    String suspension(int number) {
      return "suspension " + number;
    }

    /** Someone did something: they looked at it, or decided after another one had looked. */
    void follow(Move move, long officer, Contract contract, String told) {
      if (move.name().equals("REPORT_TERMINATION")) {
        ends++;
      }
      boolean proposed =
          move.name().equals("COMPLETE") && contract.status() == ContractStatus.REGISTERED;
      if (proposed || move.name().startsWith("CHECK")) {
        at.computeIfAbsent(move.thing(), any -> new HashSet<>()).add(officer);
      } else if (!move.thing().isEmpty()) {
        assertTrue(
            at.getOrDefault(move.thing(), Set.of()).stream().anyMatch(other -> other != officer),
            told);
        byTwo.add(move.name());
      }
    }
  }

  /** What stood before a move. */
  private record Before(
      ContractStatus status,
      String fingerprint,
      int editions,
      Optional<String> number,
      Optional<DepositStatus> deposit,
      Optional<Boolean> saidByOpco) {

    static Before of(Contract contract) {
      return new Before(
          contract.status(),
          contract.fingerprint(),
          contract.editions().size(),
          contract.registerNumber(),
          contract.deposit().map(Deposit::status),
          contract
              .deposit()
              .filter(one -> one.decidedOn().isPresent())
              .map(one -> !one.isToldByCompany()));
    }
  }

  private final Set<ContractStatus> reached = EnumSet.noneOf(ContractStatus.class);
  private final Set<AmendmentStatus> amended = EnumSet.noneOf(AmendmentStatus.class);
  private final Set<SuspensionStatus> suspended = EnumSet.noneOf(SuspensionStatus.class);
  private final Set<String> byTwo = new HashSet<>();
  private final Set<DepositStatus> deposited = EnumSet.noneOf(DepositStatus.class);

  @Test
  @DisplayName("what is registered is signed, a number stays, an end is an end, no edition is lost")
  void walks() {
    IntStream.range(0, WALKS).forEach(this::walk);

    assertEquals(EnumSet.allOf(ContractStatus.class), reached);
    assertEquals(EnumSet.allOf(AmendmentStatus.class), amended);
    assertEquals(EnumSet.allOf(SuspensionStatus.class), suspended);
    assertEquals(EnumSet.allOf(DepositStatus.class), deposited);
    assertEquals(
        Set.of("ENTER AMENDMENT", "ENTER SUSPENSION", "ENTER_TERMINATION", "COMPLETE"), byTwo);
  }

  private void walk(int seed) {
    Random random = new Random(seed);
    Contract contract =
        (random.nextBoolean() ? inGermany() : inGermany().aged(16).withMother()).complete();
    contract.offer().takePlace();
    if (random.nextBoolean()) {
      ContractSteps.submit(contract, seed % 2 == 0 ? OF_FOUR_EYES : CHAMBER);
      contract.check(Actor.OFFICER, 2, NOW);
      contract.register(Actor.OFFICER, new RegisterNumber("HWK", 2026, 1), 1, NOW);
      contract.toBeDepositedWith(OPCO_EP);
    }
    List<String> path = new ArrayList<>();
    Looks looks = new Looks(byTwo);
    for (int step = 0; step < STEPS; step++) {
      long officer = random.nextInt(1, 3);
      Move move = oneOf(moves(contract, officer, looks, random), random);
      Actor who =
          oneOf(List.copyOf(random.nextInt(4) > 0 ? move.whose() : all(Actor.class)), random);
      path.add(move.name() + " by " + who + " " + officer);
      Before before = Before.of(contract);

      List<Refusal> refusals = move.act().apply(who);

      String told = "seed " + seed + ": " + path;
      if (!move.whose().contains(who)) {
        assertEquals("contract.actor", refusals.get(0).rule(), told);
      }
      if (!refusals.isEmpty()) {
        assertEquals(before, Before.of(contract), told);
      }
      holds(contract, before, move, who, told);
      if (refusals.isEmpty() && contract.registrar().filter(OF_FOUR_EYES::equals).isPresent()) {
        looks.follow(move, officer, contract, told);
      }
      note(contract);
    }
  }

  private static void holds(Contract contract, Before before, Move move, Actor who, String told) {
    if (contract.isRegistered()) {
      assertEquals(Set.of(), contract.unsigned(TODAY), told);
      assertTrue(contract.lastDay().isPresent(), told);
    }
    assertEquals(contract.status().isInRegister(), contract.isRegistered(), told);
    before.number().ifPresent(n -> assertEquals(before.number(), contract.registerNumber(), told));
    if (before.number().isPresent() && !move.name().equals("ENTER AMENDMENT")) {
      assertEquals(before.fingerprint(), contract.fingerprint(), told);
    }
    if (before.saidByOpco().equals(Optional.of(true)) && who != Actor.DEPOSITARY) {
      // What Opco EP said stands: after a refusal the company goes on from there, and no more.
      boolean goesOn =
          !before.deposit().equals(Optional.of(DepositStatus.AGREED))
              && Set.of("HAND IN", "BEAR").contains(move.name());
      assertTrue(goesOn || before.deposit().equals(contract.deposit().map(Deposit::status)), told);
    }
    if (!before.deposit().equals(contract.deposit().map(Deposit::status))) {
      assertEquals(before.status(), contract.status(), told);
    }
    if (ENDS.contains(before.status())) {
      assertEquals(before.status(), contract.status(), told);
      assertTrue(!contract.isChanging() && !contract.awaitsDecision(), told);
    }
    List<ContractEdition> editions = contract.editions();
    assertEquals(
        IntStream.rangeClosed(1, editions.size()).boxed().toList(),
        editions.stream().map(ContractEdition::number).toList(),
        told);
    assertEquals(editions.get(contract.edition() - 1).fingerprint(), contract.fingerprint(), told);
    assertEquals(
        contract.status() == ContractStatus.AWAITING_REGISTRATION
            || contract.reportedSuspension().isPresent()
            || contract
                .openAmendment()
                .filter(a -> a.status() == AmendmentStatus.SUBMITTED)
                .isPresent(),
        contract.awaitsDecision(),
        told);
    assertTrue(contract.amendments().stream().filter(a -> a.status().isOpen()).count() <= 1, told);
  }

  private void note(Contract contract) {
    reached.add(contract.status());
    contract.amendments().forEach(amendment -> amended.add(amendment.status()));
    contract.suspensions().forEach(suspension -> suspended.add(suspension.status()));
    contract.deposit().map(Deposit::status).ifPresent(deposited::add);
  }

  private static List<Move> moves(Contract contract, long officer, Looks looks, Random random) {
    List<Move> moves = new ArrayList<>();
    Completion result = new Completion(LATER, true, random.nextBoolean() ? "Maurer" : null);
    for (ContractLife act : ContractLife.values()) {
      boolean confirms = act == ContractLife.COMPLETE && contract.proposedResult().isPresent();
      boolean tried = !ENDS.contains(act.to()) || confirms || random.nextInt(RARELY) == 0;
      if (act != ContractLife.LAST_SIGNATURE && tried) {
        moves.add(
            new Move(
                act.name(),
                looks.thing(contract, act, result),
                act.actors(),
                who -> doIt(contract, act, who, officer, result, random)));
      }
    }
    for (Party party : Party.values()) {
      Actor signer = Actor.valueOf(party.name());
      moves.add(new Move("SIGN", EnumSet.of(signer), who -> sign(contract, party, who)));
    }
    if (random.nextInt(RARELY) == 0) {
      Section section = oneOf(List.of(Section.values()), random);
      moves.add(
          new Move(
              "FILL IN " + section,
              EnumSet.of(section.by()),
              who -> contract.fillIn(who, section, answers(random), 7, NOW)));
    }
    contract
        .amendments()
        .forEach(
            amendment -> {
              moves.add(
                  new Move(
                      "ENTER AMENDMENT",
                      contract.isRegistered() && amendment.changesPayOrTerm()
                          ? "edition " + amendment.edition()
                          : "",
                      AmendmentLife.ENTER.step().actors(),
                      who -> amendment.enter(who, officer, TODAY)));
              if (random.nextInt(RARELY) > 1) {
                return;
              }
              moves.add(
                  new Move(
                      "RETURN AMENDMENT",
                      AmendmentLife.RETURN.step().actors(),
                      who -> amendment.returnBecause(who, "Bitte prüfen.")));
              moves.add(
                  new Move(
                      "GIVE UP AMENDMENT",
                      AmendmentLife.GIVE_UP.step().actors(),
                      who -> amendment.giveUp(who, "Doch nicht.")));
            });
    List<Suspension> suspensions = contract.suspensions();
    IntStream.range(0, suspensions.size())
        .forEach(
            number -> {
              Suspension suspension = suspensions.get(number);
              Set<Actor> officers = SuspensionLife.ENTER.step().actors();
              moves.add(
                  new Move(
                      "ENTER SUSPENSION",
                      suspension.period().moved().map(any -> looks.suspension(number)).orElse(""),
                      officers,
                      who -> suspension.enter(who, officer)));
              if (random.nextInt(RARELY) == 0) {
                moves.add(new Move("REJECT SUSPENSION", officers, suspension::reject));
              }
            });
    if (contract.deposit().isPresent() && random.nextBoolean()) {
      moves.addAll(deposits(contract, random));
    }
    return moves;
  }

  private static List<Move> deposits(Contract contract, Random random) {
    LocalDate day = TODAY.plusDays(random.nextInt(RARELY) > 1 ? 0 : random.nextInt(-1, 2));
    return List.of(
        new Move(
            "HAND IN",
            DepositLife.DEPOSIT.step().actors(),
            who -> contract.handIn(who, day, TODAY)),
        new Move("BEAR", DepositLife.BEAR.step().actors(), contract::bearCosts),
        new Move(
            "AGREE TO FUND",
            DepositLife.AGREE.step().actors(),
            who -> contract.agreeToFund(who, day, TODAY)),
        new Move(
            "REFUSE TO FUND",
            DepositLife.REFUSE.step().actors(),
            who -> contract.refuseToFund(who, day, "Alter.", TODAY)));
  }

  private static List<Refusal> doIt(
      Contract contract,
      ContractLife act,
      Actor who,
      long officer,
      Completion result,
      Random random) {
    return switch (act) {
      case SEND_TO_SCHOOL -> contract.sendToSchool(who, 7, NOW);
      case CONFIRM_SCHOOL_PLACE -> contract.confirmSchoolPlace(who);
      case DECLINE_SCHOOL_PLACE -> contract.declineSchoolPlace(who, "Kein Platz.");
      case TAKE_BACK -> contract.takeBack(who);
      case RETURN_FOR_CORRECTION ->
          contract.returnBecause(who, Correction.because("Bitte prüfen."), officer, NOW);
      case CHECK -> contract.check(who, officer, NOW);
      case CHECK_CHANGE -> contract.checkChange(who, officer, NOW);
      case CHECK_END -> contract.checkEnd(who, officer, NOW);
      case REGISTER ->
          contract.register(
              who, new RegisterNumber("HWK", 2026, random.nextInt(1, 99_999)), officer, NOW);
      case ABANDON -> contract.abandon(who, "Umzug.");
      case REPORT_TERMINATION -> contract.reportTermination(who, agreed(contract), LAW, LATER);
      case ENTER_TERMINATION -> contract.enterTermination(who, officer);
      case REJECT_TERMINATION -> contract.rejectTermination(who);
      case AMEND -> contract.amend(who, change(contract, random), any -> List.of(), 7, NOW);
      case SUSPEND -> contract.suspend(who, rest(contract, random), NOW);
      case COMPLETE -> contract.complete(who, result, officer, Signature.beginOf(LATER));
      case LAST_SIGNATURE -> throw new IllegalArgumentException(act.name());
    };
  }

  private static Map<Particular, String> answers(Random random) {
    Map<Particular, String> answers = Answers.all();
    answers.replaceAll(
        (particular, answer) ->
            particular.kind() == AnswerKind.COUNT ? "" + random.nextInt(1, 3) : answer);
    return answers;
  }

  /** Whoever signs as one party acts as that party; another cannot put that name under it. */
  private static List<Refusal> sign(Contract contract, Party party, Actor who) {
    if (!who.name().equals(party.name())) {
      return List.of(OwnRule.refuses("actor"));
    }
    return contract.sign(signer(party), Evidence.ofMailedCode(signer(party), NOW), CHAMBER);
  }

  private static EarlyTermination agreed(Contract contract) {
    LocalDate start = contract.terms().startDate();
    return new EarlyTermination(
        TerminationGround.AGREEMENT_DE, Party.EMPLOYER, start, start.plusMonths(6), "");
  }

  private static Change change(Contract contract, Random random) {
    Terms terms = contract.terms();
    return new Change(
        random.nextBoolean() ? AmendmentGround.AGREEMENT : AmendmentGround.FAILED_EXAMINATION,
        terms.startDate().plusMonths(random.nextInt(40)),
        terms.trainer(),
        BigDecimal.valueOf(random.nextInt(30, 40)),
        terms.endDate().plusMonths(random.nextInt(-2, 14)),
        random.nextInt(5) == 0 ? AContract.STRASBOURG : AContract.LANDAU,
        contract.pay(),
        contract.particulars());
  }

  private static Suspension.Period rest(Contract contract, Random random) {
    LocalDate first = contract.terms().startDate().plusDays(random.nextInt(-10, 1200));
    LocalDate last = first.plusDays(random.nextInt(-2, 60));
    return new Suspension.Period(
        oneOf(List.of(SuspensionGround.values()), random),
        first,
        last,
        contract
            .lastDay()
            .filter(any -> random.nextBoolean())
            .map(end -> end.plusDays(random.nextInt(-2, 60)))
            .orElse(null));
  }

  private static Organisation withFourEyes() {
    Organisation body = Organisation.company("Kammer der vier Augen", AContract.KEHL);
    body.askForFourEyes();
    return body;
  }

  private static <T extends Enum<T>> Set<T> all(Class<T> values) {
    return EnumSet.allOf(values);
  }

  private static <T> T oneOf(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
