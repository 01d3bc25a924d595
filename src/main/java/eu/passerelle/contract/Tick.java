package eu.passerelle.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/**
 * An officer has found an item of the checklist right in one edition of a contract. It stands until
 * an officer takes it back; what was found, by whom and when is never changed.
 */
@Entity
@DynamicUpdate
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
  private Long withdrawnBy;
  private Instant withdrawnAt;

  protected Tick() {}

  Tick(Contract contract, ChecklistItem item, long officer, Instant now) {
    this.contract = contract;
    this.edition = contract.edition();
    this.item = item.slug();
    this.officerId = officer;
    this.tickedAt = now;
  }

  /** An officer finds it right no more. */
  void withdraw(long officer, Instant now) {
    withdrawnBy = officer;
    withdrawnAt = now;
  }

  /** The item's short name. */
  String item() {
    return item;
  }
}
