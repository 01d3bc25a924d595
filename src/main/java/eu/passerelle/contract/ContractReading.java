package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.query.Page;

/** Reads contracts for those who may see them. */
@ApplicationScoped
public class ContractReading {

  @Inject private Contracts contracts;
  @Inject private Organisations organisations;
  @Inject private Legality legality;
  @Inject private Comparing comparing;
  @Inject private AuditTrail trail;

  /**
   * A contract with what its page shows.
   *
   * @param verdicts what each rule of registration says of it; empty while something is missing
   * @param payTable what is owed over the whole term, and why
   * @param deadline until when the competent body is to decide; empty where it is not to
   * @param depositDeadline until when someone is to act so that the school is paid; empty where
   *     nobody is to
   * @param responsible who registers it, receives its deposit and advises; empty where nobody does
   * @param change what the open amendment changes; empty without one
   */
  public record File(
      Contract contract,
      List<Rule.Verdict> verdicts,
      PayTable payTable,
      Optional<Deadline> deadline,
      Optional<Deadline> depositDeadline,
      Optional<Responsibility> responsible,
      Optional<Comparison> change,
      List<AuditTrail.Entry> history) {

    /** When the school last confirmed its place. */
    Optional<Instant> schoolPlaceConfirmedAt() {
      return history.stream()
          .filter(entry -> entry.act().equals("school place confirmed"))
          .map(AuditTrail.Entry::at)
          .max(Comparator.naturalOrder());
    }
  }

  /** The file of a contract, for someone who may see it. */
  @Transactional
  public Optional<File> file(long id, Account reader) {
    return contracts
        .byId(id)
        .filter(contract -> ContractAccess.maySee(reader, contract))
        .map(this::file);
  }

  /** The file of a contract for the application itself. */
  @Transactional
  File file(long id) {
    return file(contracts.byId(id).orElseThrow());
  }

  /** A contract alone, for someone who may see it. */
  @Transactional
  public Optional<Contract> contract(long id, Account reader) {
    return contracts.byId(id).filter(contract -> ContractAccess.maySee(reader, contract));
  }

  /** A contract of a company's own that it may want to change, with all it was changed by. */
  @Transactional
  public Optional<Contract> toChange(long id, Account employer) {
    Optional<Contract> own =
        contract(id, employer).filter(c -> ContractAccess.isEmployerOf(employer, c));
    own.ifPresent(
        contract -> {
          contract.pay();
          contract.suspensions();
          contract.amendments();
        });
    return own;
  }

  /** What the amendment whose text is in force changed, for its paper. */
  @Transactional
  Comparison enteredChange(long id) {
    Contract contract = contracts.byId(id).orElseThrow();
    Amendment entered = contract.enteredAmendment().orElseThrow();
    return comparing
        .editions(contract, List.of(contract.editionBefore(entered), entered.edition()))
        .orElseThrow();
  }

  private File file(Contract contract) {
    Legality.Opinion opinion = legality.opinion(contract);
    contract.validSignatures();
    contract.validExceptions();
    contract.said(Section.COMPANY);
    contract.remarks();
    contract.suspensions();
    contract.amendments();
    return new File(
        contract,
        opinion.verdicts(),
        opinion.pay(),
        opinion.deadline(),
        opinion.depositDeadline(),
        legality.responsible(contract),
        contract
            .openAmendment()
            .flatMap(
                open -> comparing.editions(contract, List.of(contract.edition(), open.edition()))),
        trail.of("contract", contract.id()));
  }

  /** What the register says of the paper that bears a code; empty if it knows none such. */
  @Transactional
  public Optional<Contract> verified(String code) {
    return contracts.byVerificationCode(code.strip().toUpperCase(Locale.ROOT));
  }

  /**
   * The latest contract of the apprentice's own whose training one that is drawn up can go on with.
   */
  @Transactional
  public Optional<Contract> begunBefore(Contract contract) {
    return contracts.ofApprentice(contract.apprentice().id()).stream()
        .filter(contract::canGoOnWith)
        .filter(earlier -> contracts.goingOnWith(earlier.id()).isEmpty())
        .findFirst();
  }

  /** The schools that could have the theory of a contract: those of its country. */
  @Transactional
  public List<Organisation> schoolsFor(Contract contract) {
    return organisations.schoolsIn(contract.theory());
  }

  @Transactional
  public List<Contract> ofCompany(Organisation company, int page, int size) {
    return contracts.ofCompany(company.id(), Page.page(size, page - 1));
  }

  @Transactional
  public long countOfCompany(Organisation company) {
    return contracts.countOfCompany(company.id());
  }

  @Transactional
  public List<Contract> ofSchool(Organisation school, int page, int size) {
    return contracts.ofSchool(school.id(), Page.page(size, page - 1));
  }

  @Transactional
  public long countOfSchool(Organisation school) {
    return contracts.countOfSchool(school.id());
  }

  @Transactional
  public List<Contract> ofApprentice(Account apprentice) {
    return contracts.ofApprentice(apprentice.id());
  }
}
