package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All contracts, the codes to sign them and the figures of the law. */
public interface Contracts {

  String WITH_PARTIES =
      """
      select c from Contract c join fetch c.apprentice join fetch c.company co left join fetch co.place
      left join fetch c.school left join fetch c.registrar left join fetch c.depositary
      join fetch c.occupation join fetch c.place p left join fetch p.area
      """;

  EntityManager em();

  /** The contract with everyone who has to do with it. */
  default Optional<Contract> byId(long id) {
    return em().createQuery(WITH_PARTIES + " where c.id = :id", Contract.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The contract, locked until the transaction ends. */
  default Optional<Contract> locked(long id) {
    return Optional.ofNullable(em().find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A contract of an officer's own register, locked until the transaction ends. */
  default Contract ofOfficer(long id, Account officer) {
    return locked(id)
        .filter(contract -> ContractAccess.isOfficerOf(officer, contract))
        .orElseThrow(() -> new IllegalArgumentException("no contract of this register"));
  }

  /** What waits for an officer: to be registered, or an early end or a change to be entered. */
  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area
      where c.registrar.id = :registrarId
        and (c.status in (AWAITING_REGISTRATION, END_REPORTED) or c.changeSubmitted)
      order by c.submittedAt, c.id
      """)
  List<Contract> queue(long registrarId, Page page);

  /** What awaits a decision and whose officers were not reminded, body by body. */
  @HQL(
      """
      from Contract c join fetch c.registrar r join fetch c.place p left join fetch p.area
      where (c.status in (AWAITING_REGISTRATION, END_REPORTED) or c.changeSubmitted)
        and c.remindedAt is null
      order by r.id, c.submittedAt
      """)
  List<Contract> notReminded();

  /** What is to be deposited, or was, and whose turn nobody was reminded of. */
  @HQL(
      """
      from Contract c join fetch c.company left join fetch c.depositary
      join fetch c.place p left join fetch p.area
      where c.status in (REGISTERED, END_REPORTED)
        and c.deposit.status in (DUE, DEPOSITED) and c.deposit.remindedAt is null
      """)
  List<Contract> withDepositNotReminded();

  @HQL(
      """
      select count(*) from Contract
      where registrar.id = :registrarId
        and (status in (AWAITING_REGISTRATION, END_REPORTED) or changeSubmitted)
      """)
  long countQueue(long registrarId);

  /** What stands in a register, the newest number first. */
  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area
      where c.registrar.id = :registrarId and c.registeredAt is not null
      order by c.registeredAt desc, c.id
      """)
  List<Contract> register(long registrarId, Page page);

  /** What was entered in a register after a contract, in the order of registration. */
  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company co left join fetch co.place
      left join fetch c.school join fetch c.place p left join fetch p.area
      where c.registrar.id = :registrarId and c.registeredAt >= :at
        and (c.registeredAt > :at or c.id > :id)
      order by c.registeredAt, c.id
      """)
  List<Contract> registeredAfter(long registrarId, Instant at, long id, Page page);

  @HQL(
      "select count(*) from Contract where registrar.id = :registrarId and registeredAt is not null")
  long countRegister(long registrarId);

  /**
   * The ids of what was submitted to a register and holds each of some words, or one near it: those
   * that hold the very words first, then the newest.
   */
  default List<Long> found(long registrarId, List<String> words, int limit) {
    return WordSearch.CONTRACTS.ids(em(), registrarId, words, limit);
  }

  /** Those of a register that have one of some ids. */
  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area where c.registrar.id = :registrarId and c.id in :ids
      """)
  List<Contract> ofRegister(long registrarId, List<Long> ids);

  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company co left join fetch co.place
      left join fetch c.school join fetch c.place p left join fetch p.area
      where c.registrar.id = :registrarId and c.status in :statuses order by c.id
      """)
  List<Contract> ofRegister(long registrarId, Set<ContractStatus> statuses, Page page);

  @HQL("select count(*) from Contract where registrar.id = :registrarId and status in :statuses")
  long countOfRegister(long registrarId, Set<ContractStatus> statuses);

  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area where c.company.id = :companyId order by c.id desc
      """)
  List<Contract> ofCompany(long companyId, Page page);

  @HQL("select count(*) from Contract where company.id = :companyId")
  long countOfCompany(long companyId);

  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area where c.school.id = :schoolId and c.schoolAsked order by c.id desc
      """)
  List<Contract> ofSchool(long schoolId, Page page);

  @HQL("select count(*) from Contract where school.id = :schoolId and schoolAsked")
  long countOfSchool(long schoolId);

  @HQL(
      """
      from Contract c join fetch c.occupation join fetch c.company join fetch c.place p
      left join fetch p.area where c.apprentice.id = :accountId order by c.id desc
      """)
  List<Contract> ofApprentice(long accountId);

  /** The registered contract whose paper bears a code. */
  @HQL("from Contract c join fetch c.registrar where c.verificationCode = :code")
  Optional<Contract> byVerificationCode(String code);

  /** What goes on, or is to go on, with the training of a contract. */
  @HQL(
      """
      from Contract c join fetch c.company join fetch c.occupation join fetch c.place p
      left join fetch p.area where c.earlier.id = :id and c.status <> ABANDONED
      """)
  Optional<Contract> goingOnWith(long id);

  /** What of someone's contracts stands in no register: under way or given up. */
  @HQL("from Contract c where c.apprentice.id = :accountId and c.registeredAt is null")
  List<Contract> unregisteredOfApprentice(long accountId);

  @HQL("update ContractEdition set person = '' where contract.id = :id")
  int forgetApprenticeInEditions(long id);

  /** Erases what was written of someone in free words: remarks at fields, and reasons. */
  default void forgetWords(long id) {
    em().createNativeQuery("update contract_remark set comment = '' where contract_id = ?")
        .setParameter(1, id)
        .executeUpdate();
    em().createNativeQuery("update contract_reason set words = '' where contract_id = ?")
        .setParameter(1, id)
        .executeUpdate();
  }

  @HQL(
      """
      update Signature set name = '', evidence.codeMailedTo = ''
      where party <> :party and contract.id = :id
      """)
  int forgetSignersBut(Party party, long id);

  /** The code last mailed to who signs for a party; no account where that is the guardian. */
  @HQL(
      """
      from SigningCode where contract.id = :contractId and party = :party
      and accountId is not distinct from :accountId
      """)
  Optional<SigningCode> code(long contractId, Party party, Long accountId);

  @HQL(
      """
      delete from SigningCode where contract.id = :contractId and party = :party
      and accountId is not distinct from :accountId
      """)
  int forgetCode(long contractId, Party party, Long accountId);

  default void add(RegisterEntry entry) {
    em().persist(entry);
  }

  /** What a register held before it was kept here, the latest first. */
  @HQL(
      """
      from RegisterEntry where organisation.id = :bodyId
      order by contract.registeredOn desc, contract.number desc
      """)
  List<RegisterEntry> past(long bodyId, Page page);

  @HQL("select count(*) from RegisterEntry where organisation.id = :bodyId")
  long countPast(long bodyId);

  /** The same of what a search finds, the very words first. */
  default List<Long> pastFound(long bodyId, List<String> words, int limit) {
    return WordSearch.PAST.ids(em(), bodyId, words, limit);
  }

  @HQL("from RegisterEntry where organisation.id = :bodyId and id in :ids")
  List<RegisterEntry> pastOf(long bodyId, List<Long> ids);

  @HQL("from RegisterEntry where organisation.id = :bodyId and id = :id")
  Optional<RegisterEntry> pastEntry(long bodyId, long id);

  @HQL(
      """
      select e.contract from RegisterEntry e
      where e.organisation.id = :bodyId and e.contract.number in :numbers
      """)
  List<PastContract> pastNumbered(long bodyId, List<String> numbers);

  /** Which of these numbers a contract here bears. */
  @HQL("select registerNumber from Contract where registerNumber in :numbers")
  List<String> numbersTaken(List<String> numbers);

  @HQL("from ChecklistItem order by slug")
  List<ChecklistItem> checklistItems();

  @HQL("from Tick where contract.id = :id and edition = :edition and withdrawnAt is null")
  List<Tick> ticks(long id, int edition);

  default void add(Tick tick) {
    em().persist(tick);
  }

  /** The latest reading of each source that was read. */
  @HQL(
      """
      from SourceReading r where r.id =
        (select max(later.id) from SourceReading later where later.cited = r.cited)
      order by r.cited
      """)
  List<SourceReading> latestReadings();

  default void add(SourceReading reading) {
    em().persist(reading);
  }

  @HQL("from LegalValue")
  List<LegalValue> legalValues();

  /** The figures of one kind, the newest first. */
  @HQL(
      "from LegalValue where kind = :kind and country = :country"
          + " order by validFrom desc, ageFrom, trainingYear")
  List<LegalValue> legalValuesOf(LegalValue.Kind kind, Country country);

  default void add(LegalValue value) {
    em().persist(value);
  }

  default void add(SigningCode code) {
    em().persist(code);
  }

  default void add(Contract contract) {
    em().persist(contract);
  }
}
