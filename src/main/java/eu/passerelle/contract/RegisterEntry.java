package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A past contract in the register of the body that took it over; nobody changes it here. */
@Entity
@Immutable
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

  protected RegisterEntry() {}

  RegisterEntry(Organisation body, PastContract contract, long officer, Instant now) {
    this.organisation = body;
    this.contract = contract;
    this.importedBy = officer;
    this.importedAt = now;
  }

  /** What was handed on of it. */
  public PastContract contract() {
    return contract;
  }
}
