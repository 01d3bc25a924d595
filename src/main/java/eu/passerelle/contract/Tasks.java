package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for whom, as each party sees it: their own turn first, then what begins soonest. */
@ApplicationScoped
public class Tasks {

  private static final String ON_ITS_WAY =
      """
      (c.status in (DRAFT, AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, RETURNED, END_REPORTED)
        or c.changeSubmitted or exists (select 1 from Amendment a
          where a.contract = c and a.status = SIGNING))
      """;

  private static final String TO_DEPOSIT =
      "(c.status in (REGISTERED, END_REPORTED) and c.deposit.status in (DUE, REFUSED))";

  private static final String TO_FUND =
      "(c.status in (REGISTERED, END_REPORTED) and c.deposit.status = DEPOSITED)";

  private static final String ON_PROBATION =
      "(c.status = REGISTERED and c.probationEnds between :today and :soon)";

  private static final String AT_ITS_END = "(c.status = REGISTERED and c.lastDay <= :soon)";

  /** From so many days before on, the end of a probation or a term is something to think of. */
  public static final int DAYS_BEFORE = 21;

  /** And so many days before, that a guardian's link runs out. */
  static final int DAYS_BEFORE_LINK_ENDS = 4;

  /** The contract, or an amendment of it, lacks a party's signature. */
  private static final String UNSIGNED =
      """
      (c.status = SIGNING and not exists (select 1 from Signature s
         where s.contract = c and s.edition = c.edition and s.party = %1$s)
       or exists (select 1 from Amendment a where a.contract = c and a.status = SIGNING
         and not exists (select 1 from Signature s
           where s.contract = c and s.edition = a.edition and s.party = %1$s)))
      """;

  /**
   * A part of what is open with a body that registers or pays.
   *
   * @param turn 0 where it is the body's, 1 where it is others'
   */
  private record Part(int turn, String from) {}

  /**
   * All parts, each with an index of its own: among a million contracts a single condition of all
   * of them would be looked for in every one.
   */
  private static final List<Part> OPEN_WITH_BODY =
      List.of(
          new Part(
              0,
              """
              from contract c where c.registrar_id = :number
                and (c.status in ('AWAITING_REGISTRATION', 'END_REPORTED') or c.change_submitted)
              """),
          new Part(
              0,
              """
              from contract c where c.registrar_id = :number
                and c.status = 'REGISTERED' and c.last_day <= :soon
              """),
          new Part(
              0,
              """
              from contract c where c.depositary_id = :number
                and c.deposit_status = 'DEPOSITED' and c.status in ('REGISTERED', 'END_REPORTED')
              """),
          new Part(
              1,
              """
              from contract c where c.registrar_id = :number
                and c.status in ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'RETURNED')
              """),
          new Part(
              1,
              """
              from amendment a join contract c on c.id = a.contract_id
              where a.status = 'SIGNING' and c.registrar_id = :number
              """));

  /** How many contracts are open with a body; SQL. */
  public static final String COUNT_OF_BODY =
      OPEN_WITH_BODY.stream()
          .map(part -> "select c.id " + part.from())
          .collect(Collectors.joining(" union ", "select count(*) from (", ") open"));

  /**
   * Their numbers, those first whose turn is the body's, of each part no more than up to the last.
   */
  public static final String PAGE_OF_BODY =
      OPEN_WITH_BODY.stream()
          .map(
              part ->
                  "(select %d as turn, c.start_date, c.id %s order by c.start_date, c.id limit :last)"
                      .formatted(part.turn(), part.from()))
          .collect(
              Collectors.joining(
                  " union all ",
                  "select id from (",
                  ") open group by id, start_date order by min(turn), start_date, id"));

  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * A party's way to its contracts.
   *
   * @param count asks how many of theirs there are in which something is to be done
   * @param page asks for the numbers of these, those first that wait for the party
   * @param number of the account or organisation
   */
  private record Desk(Actor actor, String count, String page, long number) {

    /**
     * That of one who signs, or the school.
     *
     * @param open what makes a contract one of theirs in which something is to be done
     * @param myTurn when it waits for them
     */
    static Desk ofParty(Actor actor, String open, String myTurn, long number) {
      String where = " from Contract c where " + open;
      return new Desk(
          actor,
          "select count(*)" + where,
          "select c.id%s order by case when %s then 0 else 1 end, c.terms.startDate, c.id"
              .formatted(where, myTurn),
          number);
    }

    static Optional<Desk> of(Account reader) {
      Optional<Long> body =
          reader
              .membership()
              .filter(Membership::isAdmitted)
              .map(Membership::organisation)
              .map(organisation -> organisation.id());
      return switch (reader.role()) {
        case APPRENTICE ->
            Optional.of(
                ofParty(
                    Actor.APPRENTICE,
                    "c.apprentice.id = :number and " + anyOf(ON_ITS_WAY, ON_PROBATION),
                    // Also where all is answered: what is asked of whom is no matter for a query.
                    "c.status in (DRAFT, RETURNED) or "
                        + anyOf(UNSIGNED.formatted("APPRENTICE"), ON_PROBATION),
                    reader.id()));
        case EMPLOYER ->
            body.map(
                id ->
                    ofParty(
                        Actor.EMPLOYER,
                        "c.company.id = :number and "
                            + anyOf(ON_ITS_WAY, TO_DEPOSIT, TO_FUND, ON_PROBATION, AT_ITS_END),
                        "c.status in (DRAFT, RETURNED) or "
                            + anyOf(UNSIGNED.formatted("EMPLOYER"), TO_DEPOSIT, ON_PROBATION),
                        id));
        case SCHOOL ->
            body.map(
                id ->
                    ofParty(
                        Actor.SCHOOL,
                        "c.schoolAsked and c.school.id = :number and "
                            + anyOf(ON_ITS_WAY, TO_DEPOSIT, TO_FUND, AT_ITS_END),
                        "c.status = AT_SCHOOL",
                        id));
        case CHAMBER -> body.map(id -> new Desk(Actor.OFFICER, COUNT_OF_BODY, PAGE_OF_BODY, id));
        default -> Optional.empty();
      };
    }

    private static String anyOf(String... conditions) {
      return "(" + String.join(" or ", conditions) + ")";
    }

    /** In which part the reader has to do with a contract: an officer's body registers or pays. */
    Actor actorIn(Contract contract) {
      return actor == Actor.OFFICER
              && contract.registrar().filter(body -> body.id().equals(number)).isEmpty()
          ? Actor.DEPOSITARY
          : actor;
    }
  }

  /** A page of what is open with a party. */
  @Transactional
  public List<Task> of(Account reader, int page, int size) {
    return Desk.of(reader).map(desk -> tasks(desk, page - 1, size)).orElse(List.of());
  }

  @Transactional
  public long count(Account reader) {
    return Desk.of(reader)
        .map(desk -> (Long) asked(desk.count(), desk, 0).getSingleResult())
        .orElse(0L);
  }

  private List<Task> tasks(Desk desk, int page, int size) {
    List<Contract> contracts = inOrder(numbers(desk, page * size, size));
    Known known =
        new Known(
            trail.latest("contract", contracts.stream().map(Contract::id).toList()),
            legality.deadlines(contracts),
            legality.depositDeadlines(contracts),
            linksThatEnd(contracts));
    return contracts.stream()
        .flatMap(contract -> in(contract, desk.actorIn(contract), known))
        .toList();
  }

  private List<Long> numbers(Desk desk, int first, int size) {
    List<?> numbers =
        asked(desk.page(), desk, first + size)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return numbers.stream().map(Long.class::cast).toList();
  }

  /** The contracts of these numbers, with what a line of the list names, in the numbers' order. */
  private List<Contract> inOrder(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select c from Contract c join fetch c.occupation join fetch c.company
            left join fetch c.school left join fetch c.registrar
            join fetch c.place p left join fetch p.area where c.id in :numbers
            """,
            Contract.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .sorted(Comparator.comparing(contract -> numbers.indexOf(contract.id())))
        .toList();
  }

  /** A body's are asked in SQL: only there a part of a union has an order and an end of its own. */
  private Query asked(String query, Desk desk, int last) {
    Query asked =
        desk.actor() == Actor.OFFICER
            ? em.createNativeQuery(query, Long.class)
            : em.createQuery(query, Long.class);
    asked.setParameter("number", desk.number());
    Map<String, Object> values =
        Map.of("today", today(), "soon", today().plusDays(DAYS_BEFORE), "last", last);
    values.forEach(
        (name, value) -> {
          if (query.contains(":" + name)) {
            asked.setParameter(name, value);
          }
        });
    return asked;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The days on which links of guardians run out soon, or ran out, by their contracts. */
  private Map<Long, LocalDate> linksThatEnd(List<Contract> contracts) {
    if (contracts.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        em.createNativeQuery(
                """
                select contract_id, max(expires_at) from guardian_link where contract_id in (:ids)
                group by contract_id having max(expires_at) <= :soon
                """,
                Object[].class)
            .setParameter("ids", contracts.stream().map(Contract::id).toList())
            .setParameter("soon", clock.instant().plus(Duration.ofDays(DAYS_BEFORE_LINK_ENDS)))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (Long) row[0], row -> Signature.dayOf((Instant) row[1])));
  }

  /** What is known of several contracts, by their numbers. */
  private record Known(
      Map<Long, Instant> since,
      Map<Long, Deadline> decisions,
      Map<Long, Deadline> deposits,
      Map<Long, LocalDate> linksThatEnd) {}

  /** What is to be done in one contract, as far as it concerns a reader. */
  private Stream<Task> in(Contract contract, Actor reader, Known known) {
    Optional<Task> deposit = deposit(contract, reader, known);
    return switch (reader) {
      case DEPOSITARY -> deposit.stream();
      case APPRENTICE ->
          Stream.of(
                  onItsWay(contract, reader, known), guardian(contract, known), probation(contract))
              .flatMap(Optional::stream);
      case EMPLOYER ->
          Stream.of(
                  onItsWay(contract, reader, known),
                  guardian(contract, known),
                  deposit,
                  probation(contract),
                  result(contract, reader))
              .flatMap(Optional::stream);
      case SCHOOL ->
          Stream.of(onItsWay(contract, reader, known), deposit, result(contract, reader))
              .flatMap(Optional::stream);
      case OFFICER ->
          Stream.of(onItsWay(contract, reader, known), result(contract, reader))
              .flatMap(Optional::stream);
      case GUARDIAN -> Stream.empty();
    };
  }

  /** The guardian has not signed, and the link runs or ran out: either side has it renewed. */
  private Optional<Task> guardian(Contract contract, Known known) {
    return Optional.ofNullable(known.linksThatEnd().get(contract.id()))
        .filter(any -> Turn.of(contract, today()).contains(Actor.GUARDIAN))
        .map(day -> soon(contract, Task.Kind.GUARDIAN, EnumSet.of(Actor.GUARDIAN), true, day));
  }

  /** The probation ends soon. */
  private Optional<Task> probation(Contract contract) {
    LocalDate today = today();
    return contract
        .probationEnds()
        .filter(any -> contract.status() == ContractStatus.REGISTERED)
        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_BEFORE)))
        .map(
            day ->
                soon(
                    contract,
                    Task.Kind.PROBATION,
                    EnumSet.of(Actor.EMPLOYER, Actor.APPRENTICE),
                    true,
                    day));
  }

  /**
   * The term ends or has ended without a result: whoever knows it tells the body, which enters it.
   */
  private Optional<Task> result(Contract contract, Actor reader) {
    Set<Actor> whose = Set.of(Actor.OFFICER);
    return contract
        .lastDay()
        .filter(any -> contract.status() == ContractStatus.REGISTERED)
        .filter(day -> !day.isAfter(today().plusDays(DAYS_BEFORE)))
        .map(day -> soon(contract, Task.Kind.RESULT, whose, whose.contains(reader), day));
  }

  private static Task soon(
      Contract contract, Task.Kind kind, Set<Actor> whose, boolean mine, LocalDate day) {
    return new Task(contract, kind, whose, mine, List.of(), Optional.empty(), day);
  }

  private Optional<Task> onItsWay(Contract contract, Actor reader, Known known) {
    Set<Actor> waitsFor = Turn.of(contract, today());
    if (waitsFor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Task(
            contract,
            Task.Kind.of(contract.status()),
            waitsFor,
            waitsFor.contains(reader),
            Stream.concat(contract.toFillIn().stream(), contract.toPutRight().stream())
                .distinct()
                .toList(),
            Optional.ofNullable(known.since().get(contract.id())),
            Optional.ofNullable(known.decisions().get(contract.id()))
                .map(Deadline::day)
                .or(() -> contract.termination().map(EarlyTermination::lastDay))
                .or(() -> contract.openAmendment().map(Amendment::validFrom))
                .orElse(contract.terms().startDate())));
  }

  private static Optional<Task> deposit(Contract contract, Actor reader, Known known) {
    if (!contract.isDepositOpen()) {
      return Optional.empty();
    }
    if (contract.deposit().filter(Deposit::isRefused).isPresent()) {
      return contract
          .deposit()
          .flatMap(Deposit::decidedOn)
          .map(
              day ->
                  soon(
                      contract,
                      Task.Kind.FUNDING_REFUSED,
                      Set.of(Actor.EMPLOYER),
                      reader == Actor.EMPLOYER,
                      day));
    }
    boolean awaited = contract.deposit().filter(Deposit::isAwaited).isPresent();
    Actor whose = awaited ? Actor.DEPOSITARY : Actor.EMPLOYER;
    return Optional.ofNullable(known.deposits().get(contract.id()))
        .map(
            deadline ->
                new Task(
                    contract,
                    awaited ? Task.Kind.FUNDING : Task.Kind.DEPOSIT,
                    Set.of(whose),
                    whose == reader,
                    List.of(),
                    awaited
                        ? contract.deposit().flatMap(Deposit::depositedOn).map(Signature::beginOf)
                        : contract.registeredAt(),
                    deadline.day()));
  }
}
