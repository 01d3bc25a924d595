package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A past contract in the register of the body that took it over. What was handed on of it nobody
 * changes here; of one that still ran, an officer enters how it ended.
 */
@Entity
@DynamicUpdate // the database lets nothing be written but the end
public class RegisterEntry {

  @Id
  @SequenceGenerator(name = "register_entry_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_entry_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation organisation;

  private PastContract contract;

  @Column(name = "imported_by")
  private long importedBy;

  private Instant importedAt;

  private PastEnd end;

  @Version private int version;

  protected RegisterEntry() {}

  RegisterEntry(Organisation body, PastContract contract, long officer, Instant now) {
    this.organisation = body;
    this.contract = contract;
    this.importedBy = officer;
    this.importedAt = now;
  }

  /**
   * Enters how it ended, or corrects what was entered.
   *
   * @param seen its version when the officer read it
   * @return why that cannot be, or nothing once it is entered
   */
  List<Refusal> end(PastEnd how, int seen, LocalDate today) {
    if (seen != version) {
      return List.of(OwnRule.refuses("past.changed"));
    }
    if (!isOpen()) {
      return List.of(OwnRule.refuses("past.ended"));
    }
    LocalDate latest = how.status() == ContractStatus.TERMINATED ? lastDayBeforeTerm() : today;
    if (how.lastDay().isBefore(contract.startDate())
        || how.lastDay().isAfter(today)
        || how.lastDay().isAfter(latest)) {
      return List.of(OwnRule.refuses("past.lastDay"));
    }
    this.end = how;
    return List.of();
  }

  private LocalDate lastDayBeforeTerm() {
    return contract.endDate().minusDays(1);
  }

  /** Whether it is for an officer here to say how it ended: it ran when it was taken over. */
  public boolean isOpen() {
    return contract.status() == ContractStatus.REGISTERED;
  }

  /** Where it stands today. */
  public ContractStatus status() {
    return end().map(PastEnd::status).orElse(contract.status());
  }

  /** How it ended since it was taken over. */
  public Optional<PastEnd> end() {
    return Optional.ofNullable(end);
  }

  public Long id() {
    return id;
  }

  /** How often it was changed, so that nobody changes what they have not read. */
  public int version() {
    return version;
  }

  /** What was handed on of it. */
  public PastContract contract() {
    return contract;
  }
}
