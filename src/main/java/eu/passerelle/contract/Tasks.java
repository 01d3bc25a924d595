package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What waits for whom, as each party sees it: their own turn first, then what begins soonest. */
@ApplicationScoped
public class Tasks {

  private static final String OPEN =
      """
       and (c.status in (DRAFT, AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, RETURNED, END_REPORTED)
        or c.changeSubmitted or exists (select 1 from Amendment a
          where a.contract = c and a.status = SIGNING))
      """;

  /** The contract, or an amendment of it, lacks a party's signature. */
  private static final String UNSIGNED =
      """
      (c.status = SIGNING and not exists (select 1 from Signature s
         where s.contract = c and s.edition = c.edition and s.party = %1$s)
       or exists (select 1 from Amendment a where a.contract = c and a.status = SIGNING
         and not exists (select 1 from Signature s
           where s.contract = c and s.edition = a.edition and s.party = %1$s)))
      """;

  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * A party's way to its contracts, and when one of these waits for it.
   *
   * @param theirs what makes a contract one of theirs
   * @param number of the account or organisation
   */
  private record Desk(Actor actor, String theirs, String myTurn, long number) {

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
                new Desk(
                    Actor.APPRENTICE,
                    "c.apprentice.id = :number",
                    // Also where all is answered: what is asked of whom is no matter for a query.
                    "c.status in (DRAFT, RETURNED) or " + UNSIGNED.formatted("APPRENTICE"),
                    reader.id()));
        case EMPLOYER ->
            body.map(
                id ->
                    new Desk(
                        Actor.EMPLOYER,
                        "c.company.id = :number",
                        "c.status in (DRAFT, RETURNED) or " + UNSIGNED.formatted("EMPLOYER"),
                        id));
        case SCHOOL ->
            body.map(
                id ->
                    new Desk(
                        Actor.SCHOOL,
                        "c.schoolAsked and c.school.id = :number",
                        "c.status = AT_SCHOOL",
                        id));
        case CHAMBER ->
            body.map(
                id ->
                    new Desk(
                        Actor.OFFICER,
                        "c.registrar.id = :number",
                        "c.status in (AWAITING_REGISTRATION, END_REPORTED) or c.changeSubmitted",
                        id));
        default -> Optional.empty();
      };
    }

    String open() {
      return " where " + theirs + OPEN;
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
        .map(
            desk ->
                em.createQuery("select count(*) from Contract c" + desk.open(), Long.class)
                    .setParameter("number", desk.number())
                    .getSingleResult())
        .orElse(0L);
  }

  private List<Task> tasks(Desk desk, int page, int size) {
    List<Contract> contracts =
        em.createQuery(
                """
                select c from Contract c join fetch c.occupation join fetch c.company
                left join fetch c.school join fetch c.place p left join fetch p.area
                """
                    + desk.open()
                    + " order by case when %s then 0 else 1 end, c.terms.startDate, c.id"
                        .formatted(desk.myTurn()),
                Contract.class)
            .setParameter("number", desk.number())
            .setFirstResult(page * size)
            .setMaxResults(size)
            .getResultList();
    Map<Long, Instant> since =
        trail.latest("contract", contracts.stream().map(Contract::id).toList());
    Map<Long, Deadline> deadlines = legality.deadlines(contracts);
    LocalDate today = LocalDate.now(clock);
    return contracts.stream()
        .map(
            contract -> {
              Set<Actor> waitsFor = Turn.of(contract, today);
              return new Task(
                  contract,
                  waitsFor,
                  waitsFor.contains(desk.actor()),
                  contract.toFillIn(),
                  Optional.ofNullable(since.get(contract.id())),
                  Optional.ofNullable(deadlines.get(contract.id()))
                      .map(Deadline::day)
                      .or(() -> contract.termination().map(EarlyTermination::lastDay))
                      .or(() -> contract.openAmendment().map(Amendment::validFrom))
                      .orElse(contract.terms().startDate()));
            })
        .toList();
  }
}
