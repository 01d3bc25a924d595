package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Role;
import eu.passerelle.account.Secret;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written about a contract: to each in their language, with the one thing to do next. */
@ApplicationScoped
public class ContractLetters {

  private static final Set<String> FOR_OFFICERS =
      Set.of("queue", "endQueue", "amendmentQueue", "suspensionQueue", "termQueue");

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** The training begins soon, and the contract still waits for someone: they hear of it. */
  void toAct(Contract contract, Set<Actor> waitsFor) {
    Text day =
        contract
            .openAmendment()
            .map(open -> Text.of("contract.mail.amendmentFrom", open.validFrom()))
            .orElseGet(() -> Text.of("contract.mail.firstDay", contract.terms().startDate()));
    for (Actor actor : waitsFor) {
      List<Account> those =
          switch (actor) {
            case APPRENTICE -> apprentice(contract);
            case EMPLOYER -> company(contract);
            case SCHOOL -> school(contract);
            // Guardians get their link anew, officers are reminded of the day to decide by.
            case GUARDIAN, OFFICER, DEPOSITARY -> List.of();
          };
      those.forEach(to -> outbox.send(letter(to, forReader(to, "toAct"), contract).paragraph(day)));
    }
  }

  void drafted(Contract contract) {
    company(contract).forEach(to -> send(to, "drafted", contract));
    apprentice(contract).forEach(to -> send(to, "draftedApprentice", contract));
  }

  void askedOfSchool(Contract contract) {
    contract
        .school()
        .ifPresent(s -> sendWithRemarks(actingFor(s), "school", contract, Actor.SCHOOL));
  }

  /** The apprentice goes on there with what was begun elsewhere. */
  void goesOn(Contract contract) {
    company(contract).forEach(to -> send(to, "goesOn", contract));
  }

  void readyToSign(Contract contract) {
    apprentice(contract).forEach(to -> send(to, "signApprentice", contract));
    company(contract).forEach(to -> send(to, "sign", contract));
  }

  void guardian(Contract contract, Guardian guardian, Secret secret) {
    String kind = contract.isRegistered() ? "guardianAmendment" : "guardian";
    outbox.send(
        Letter.to(guardian.email(), guardian.language())
            .subject(Text.of("contract.mail." + kind + ".subject", contract.apprenticeName()))
            .paragraph(
                Text.of(
                    "contract.mail." + kind + ".what",
                    guardian.name(),
                    contract.apprenticeName(),
                    title(contract),
                    contract.company().name()))
            .action(
                Text.of("contract.mail.guardian.action"),
                addresses.of(guardian.language(), "contract/guardian", secret.word()))
            .paragraph(Text.of("contract.mail.guardian.until")));
  }

  /** The code by which someone signs; it says what for, and leads nowhere. */
  void code(Contract contract, Signer signer, OneTimeCode code) {
    String kind = signer.party() == Party.APPRENTICE ? "codeApprentice" : "code";
    outbox.send(
        Letter.to(signer.email(), signer.language())
            .subject(Text.of("contract.mail." + kind + ".subject", title(contract)))
            .paragraph(
                Text.of(
                    "contract.mail." + kind + ".what",
                    title(contract),
                    contract.apprenticeName(),
                    contract.company().name(),
                    contract.consent().edition()))
            .code(code.digits())
            .paragraph(Text.of("contract.mail." + kind + ".until"))
            .paragraph(Text.of("contract.mail." + kind + ".notYou")));
  }

  /** The contract, or an amendment of it. */
  void submitted(Contract contract) {
    boolean amended = contract.isRegistered();
    toOfficers(contract, amended ? "amendmentQueue" : "queue");
    String kind = amended ? "amendmentSubmitted" : "submitted";
    apprentice(contract).forEach(to -> send(to, forReader(to, kind), contract));
    company(contract).forEach(to -> send(to, kind, contract));
  }

  private void toOfficers(Contract contract, String kind) {
    contract.registrar().ifPresent(r -> actingFor(r).forEach(to -> send(to, kind, contract)));
  }

  void amendmentToSign(Contract contract) {
    apprentice(contract).forEach(to -> send(to, "amendmentApprentice", contract));
    company(contract).forEach(to -> send(to, "amendment", contract));
  }

  /** It was returned or given up: all others whom it concerned learn why. */
  void amendmentClosed(Contract contract, Amendment amendment, Account who) {
    String kind =
        amendment.status() == AmendmentStatus.RETURNED ? "amendmentReturned" : "amendmentGivenUp";
    Text because = Text.of("contract.mail.reason", amendment.closedBecause().orElse(""));
    List<Account> both = new ArrayList<>(apprentice(contract));
    both.addAll(company(contract));
    both.stream()
        .filter(to -> !to.id().equals(who.id()))
        .forEach(to -> outbox.send(letter(to, forReader(to, kind), contract).paragraph(because)));
    guardianOfMinor(contract, kind);
  }

  void amendmentEntered(Contract contract) {
    toAllSides(contract, "amendmentEntered");
  }

  void suspensionReported(Contract contract) {
    toOfficers(contract, "suspensionQueue");
    toAllSides(contract, "suspensionReported");
  }

  void suspensionEntered(Contract contract) {
    toAllSides(contract, "suspensionEntered");
  }

  void suspensionRejected(Contract contract, String reason) {
    toAllSides(contract, "suspensionRejected", Text.of("contract.mail.reason", reason));
  }

  /** The apprentice, the company, the school and, of a minor, the guardian. */
  private void toAllSides(Contract contract, String kind, Text... more) {
    for (Account to : allSides(contract)) {
      Letter letter = letter(to, forReader(to, kind), contract);
      List.of(more).forEach(letter::paragraph);
      outbox.send(letter);
    }
    guardianOfMinor(contract, kind);
  }

  /**
   * A body's officers hear that contracts are to be decided on.
   *
   * @param days until when, a day for each contract, the earliest first
   */
  void toDecide(Organisation body, List<LocalDate> days) {
    for (Account officer : actingFor(body)) {
      outbox.send(
          Letter.to(officer.email(), officer.language())
              .subject(Text.of("contract.mail.toDecide.subject", days.size()))
              .paragraph(Text.of("contract.mail.toDecide.what", days.size(), days.get(0)))
              .action(
                  Text.of("contract.queue.title"),
                  addresses.of(officer.language(), "contract/queue")));
    }
  }

  /** The officer returned it: the company corrects it, who signs will be asked anew. */
  void returned(Contract contract) {
    toCorrect(contract);
    toChange(contract);
  }

  /** The school has no place: the company asks another, and the apprentice knows why. */
  void noPlace(Contract contract) {
    toCorrect(contract);
    apprentice(contract)
        .forEach(
            to ->
                outbox.send(letter(to, "noPlaceApprentice", contract).paragraph(reason(contract))));
  }

  private void toCorrect(Contract contract) {
    for (Account to : company(contract)) {
      Letter letter = letter(to, "returned", contract);
      contract.returnedBecause().ifPresent(any -> letter.paragraph(reason(contract)));
      contract.remarks().stream()
          .filter(remark -> remark.field().isAgreed())
          .forEach(remark -> letter.paragraph(line(remark)));
      outbox.send(letter);
    }
  }

  private static Text line(Remark remark) {
    return Text.of("contract.remark.line", remark.field().label(), remark.comment());
  }

  /** With what an officer asks one side to put right itself, if anything. */
  private void sendWithRemarks(List<Account> those, String kind, Contract contract, Actor by) {
    List<Text> lines =
        contract.remarks().stream()
            .filter(remark -> remark.field().by() == by)
            .map(ContractLetters::line)
            .toList();
    for (Account to : those) {
      Letter letter = letter(to, kind, contract);
      if (!lines.isEmpty()) {
        letter.paragraph(Text.of("contract.mail.toPutRight"));
        lines.forEach(letter::paragraph);
      }
      outbox.send(letter);
    }
  }

  private static Text reason(Contract contract) {
    return Text.of("contract.mail.reason", contract.returnedBecause().orElse(""));
  }

  /** The company took it back: who signs will be asked anew. */
  void takenBack(Contract contract) {
    toChange(contract);
  }

  /** Who has not signed yet was asked to, and waits for the next edition as well. */
  private void toChange(Contract contract) {
    Set<Party> signed =
        contract.validSignatures().stream().map(Signature::party).collect(Collectors.toSet());
    String toApprentice =
        signed.contains(Party.APPRENTICE) ? "toChangeApprentice" : "toWaitForApprentice";
    sendWithRemarks(apprentice(contract), toApprentice, contract, Actor.APPRENTICE);
    boolean guardianSigned = signed.contains(Party.GUARDIAN);
    contract
        .guardian()
        .filter(any -> guardianSigned || isAsked(Party.GUARDIAN, contract))
        .ifPresent(
            guardian ->
                outbox.send(
                    toGuardian(contract, guardian, guardianSigned ? "toChange" : "toWaitFor")));
  }

  private boolean isAsked(Party party, Contract contract) {
    return contract.signers(LocalDate.now(clock)).contains(party);
  }

  /** Someone gave it up: the others are told, with the reason. */
  void abandoned(Contract contract, Account who) {
    Text reason = Text.of("contract.mail.reason", contract.abandonedBecause().orElse(""));
    List<Account> others = new ArrayList<>(company(contract));
    contract.schoolAsked().ifPresent(s -> others.addAll(actingFor(s)));
    contract.registrar().ifPresent(r -> others.addAll(actingFor(r)));
    others.removeIf(who::equals);
    for (Account to : others) {
      Letter letter = letter(to, "abandoned", contract);
      outbox.send(
          contract.abandonedBecause().filter(w -> !w.isEmpty()).isPresent()
              ? letter.paragraph(reason)
              : letter);
    }
    apprentice(contract).stream()
        .filter(to -> !to.id().equals(who.id()))
        .forEach(to -> outbox.send(letter(to, "abandonedApprentice", contract).paragraph(reason)));
    contract
        .guardian()
        .filter(any -> contract.isMinorOn(contract.terms().startDate()))
        .ifPresent(guardian -> outbox.send(toGuardian(contract, guardian, "abandoned")));
  }

  /**
   * It is registered.
   *
   * @param deposit until when the company is to deposit it for the funding of the school, if it is
   */
  void registered(Contract contract, Optional<LocalDate> deposit) {
    Text number = Text.of("contract.mail.number", contract.registerNumber().orElseThrow());
    apprentice(contract)
        .forEach(to -> outbox.send(letter(to, "registeredApprentice", contract).paragraph(number)));
    for (Account to : company(contract)) {
      Letter letter = letter(to, "registered", contract).paragraph(number);
      deposit.ifPresent(day -> letter.paragraph(Text.of("contract.mail.toDeposit", day)));
      outbox.send(letter);
    }
    school(contract)
        .forEach(to -> outbox.send(letter(to, "registered", contract).paragraph(number)));
    contract
        .guardian()
        .filter(g -> contract.validSignatures().stream().anyMatch(s -> s.party() == Party.GUARDIAN))
        .ifPresent(g -> outbox.send(toGuardian(contract, g, "registered").paragraph(number)));
  }

  /** It is to be deposited for the funding of the school, or was, and whose turn it is hears. */
  void toDeposit(Contract contract, LocalDate day) {
    boolean awaited = contract.deposit().filter(Deposit::isAwaited).isPresent();
    List<Account> those = awaited ? depositary(contract) : company(contract);
    for (Account to : those) {
      outbox.send(
          letter(to, awaited ? "depositQueue" : "depositDue", contract)
              .paragraph(
                  Text.of(awaited ? "contract.mail.toFund" : "contract.mail.toDeposit", day)));
    }
  }

  /** The company has deposited it: Opco EP decides, and the school knows. */
  void deposited(Contract contract) {
    depositary(contract).forEach(to -> send(to, "depositQueue", contract));
    school(contract).forEach(to -> send(to, "deposited", contract));
  }

  /**
   * Whether the school is paid was decided: company and school learn it, with the reason, and from
   * whom it is known. What the company says Opco EP reads too, which may know better.
   */
  void funded(Contract contract, Account who) {
    Deposit deposit = contract.deposit().orElseThrow();
    String kind = deposit.refusedBecause().isPresent() ? "fundingRefused" : "fundingAgreed";
    List<Account> those = new ArrayList<>(company(contract));
    those.addAll(school(contract));
    those.removeIf(who::equals);
    tellFunding(contract, those, deposit.isToldByCompany() ? kind + "Told" : kind);
    if (deposit.isToldByCompany()) {
      tellFunding(contract, depositary(contract), kind + "OfYou");
    }
  }

  private void tellFunding(Contract contract, List<Account> those, String kind) {
    Optional<String> refused = contract.deposit().flatMap(Deposit::refusedBecause);
    for (Account to : those) {
      Letter letter = letter(to, kind, contract);
      refused.ifPresent(why -> letter.paragraph(Text.of("contract.mail.reason", why)));
      outbox.send(letter);
    }
  }

  /** The company bears what was refused: the school knows who pays. */
  void costsBorne(Contract contract) {
    school(contract).forEach(to -> send(to, "costsBorne", contract));
  }

  private List<Account> depositary(Contract contract) {
    return contract.depositary().map(this::actingFor).orElse(List.of());
  }

  /** The probation ends soon: company and apprentice may want to talk. */
  void probationEnds(Contract contract) {
    Text day =
        Text.of(
            contract.isProbationEstimated()
                ? "contract.mail.probationDay.likely"
                : "contract.mail.probationDay",
            contract.probationEnds().orElseThrow());
    List<Account> both = new ArrayList<>(company(contract));
    both.addAll(apprentice(contract));
    both.forEach(
        to -> outbox.send(letter(to, forReader(to, "probation"), contract).paragraph(day)));
  }

  /** The term ends soon, and the register awaits the result of the examination. */
  void termEnds(Contract contract) {
    Text day = Text.of("contract.mail.termDay", contract.lastDay().orElseThrow());
    company(contract).forEach(to -> outbox.send(letter(to, "term", contract).paragraph(day)));
    contract
        .registrar()
        .ifPresent(
            body ->
                actingFor(body)
                    .forEach(to -> outbox.send(letter(to, "termQueue", contract).paragraph(day))));
  }

  /** One of the parties told of an early end: the officer checks it, all others learn of it. */
  void terminationReported(Contract contract, Account who) {
    toOfficers(contract, "endQueue");
    allSides(contract).stream()
        .filter(to -> !to.id().equals(who.id()))
        .forEach(to -> send(to, forReader(to, "endReported"), contract));
    guardianOfMinor(contract, "endReported");
  }

  void terminated(Contract contract) {
    toAllSides(contract, "ended");
  }

  /** What was reported does not hold; why is between the parties, and not for the school. */
  void terminationRejected(Contract contract, String reason) {
    Text because = Text.of("contract.mail.reason", reason);
    for (Account to : allSides(contract)) {
      Letter letter = letter(to, forReader(to, "endRejected"), contract);
      outbox.send(
          ContractAccess.mayReadAmongParties(to, contract) ? letter.paragraph(because) : letter);
    }
    guardianOfMinor(contract, "endRejected");
  }

  void completed(Contract contract) {
    String kind =
        contract.completion().filter(Completion::passed).isPresent() ? "passed" : "completed";
    allSides(contract).forEach(to -> send(to, forReader(to, kind), contract));
  }

  /** The apprentice, the company and the school. */
  private List<Account> allSides(Contract contract) {
    List<Account> all = new ArrayList<>(apprentice(contract));
    all.addAll(company(contract));
    contract.schoolAsked().ifPresent(school -> all.addAll(actingFor(school)));
    return all;
  }

  private static String forReader(Account to, String kind) {
    return to.role() == Role.APPRENTICE ? kind + "Apprentice" : kind;
  }

  private void guardianOfMinor(Contract contract, String kind) {
    contract
        .guardian()
        .filter(any -> contract.isMinorOn(LocalDate.now(clock)))
        .ifPresent(guardian -> outbox.send(toGuardian(contract, guardian, kind)));
  }

  private Letter toGuardian(Contract contract, Guardian guardian, String kind) {
    return Letter.to(guardian.email(), guardian.language())
        .subject(Text.of("contract.mail." + kind + ".subject", title(contract)))
        .paragraph(what(kind, contract));
  }

  private static Text what(String kind, Contract contract) {
    return Text.of(
        "contract.mail." + kind + ".what",
        title(contract),
        contract.apprenticeName(),
        contract.company().name());
  }

  /** The apprentice, unless they have left. */
  private List<Account> apprentice(Contract contract) {
    return Stream.of(contract.apprentice()).filter(account -> !account.isClosed()).toList();
  }

  private List<Account> school(Contract contract) {
    return contract.schoolAsked().map(this::actingFor).orElse(List.of());
  }

  private List<Account> company(Contract contract) {
    return actingFor(contract.company());
  }

  private List<Account> actingFor(Organisation organisation) {
    return accounts.actingFor(organisation.id());
  }

  private void send(Account to, String kind, Contract contract) {
    outbox.send(letter(to, kind, contract));
  }

  private Letter letter(Account to, String kind, Contract contract) {
    return Letter.to(to.email(), to.language())
        .subject(Text.of("contract.mail." + kind + ".subject", title(contract)))
        .paragraph(what(kind, contract))
        .action(
            Text.of("contract.mail.open"),
            addresses.of(
                to.language(),
                FOR_OFFICERS.contains(kind) ? "contract/review" : "contract/contract",
                contract.id()));
  }

  private static Bilingual title(Contract contract) {
    return Bilingual.both(
        Language.FR,
        contract.occupation().title(Language.FR),
        contract.occupation().title(Language.DE));
  }
}
