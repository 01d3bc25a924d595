package eu.passerelle.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An officer has found an item of the checklist right in one edition of a contract. */
@Entity
public class Tick {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  private int edition;
  private String item;
  private long officerId;
  private Instant tickedAt;

  protected Tick() {}

  Tick(Contract contract, ChecklistItem item, long officer, Instant now) {
    this.contract = contract;
    this.edition = contract.edition();
    this.item = item.slug();
    this.officerId = officer;
    this.tickedAt = now;
  }

  /** The item's short name. */
  String item() {
    return item;
  }
}
