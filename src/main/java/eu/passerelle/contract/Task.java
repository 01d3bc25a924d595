package eu.passerelle.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something in a contract that waits for someone.
 *
 * @param waitsFor who has to act
 * @param mine whether that is the reader
 * @param toFillIn the sections that are to be filled in or put right
 * @param since when it began to wait; empty where nothing of it is on the trail
 * @param until the day by which it should be done, or since which where no day is set for it
 */
public record Task(
    Contract contract,
    Kind kind,
    Set<Actor> waitsFor,
    boolean mine,
    List<Section> toFillIn,
    Optional<Instant> since,
    LocalDate until) {

  /** What is to be done. The first six are named as the state in which a contract waits for it. */
  public enum Kind {
    DRAFT,
    RETURNED,
    AT_SCHOOL,
    SIGNING,
    AWAITING_REGISTRATION,
    END_REPORTED,
    /** An amendment or a suspension is on its way. */
    CHANGE,
    /** The company is to deposit the contract for the funding of the school. */
    DEPOSIT,
    /** Opco EP is to decide on that. */
    FUNDING,
    /** It does not pay: the company deposits it again, or says that it bears the costs. */
    FUNDING_REFUSED,
    /** The guardian has not signed, and the link to do so runs out. */
    GUARDIAN,
    /** The probation ends soon: company and apprentice talk about whether to go on. */
    PROBATION,
    /** The term ends or has ended, and no result of the examination is entered. */
    RESULT;

    /** Whether it is to be done by a day; of a refusal only the day on which it came is known. */
    boolean isDated() {
      return this != FUNDING_REFUSED;
    }

    /** What is to be done on a contract's way through its life. */
    static Kind of(ContractStatus status) {
      return status == ContractStatus.REGISTERED ? CHANGE : valueOf(status.name());
    }
  }
}
