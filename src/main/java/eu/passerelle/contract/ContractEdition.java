package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/**
 * What a contract said in one edition, who made it and when; never changed. Where the contract came
 * to nothing and the apprentice leaves Passerelle, the words that name them are emptied.
 */
@Entity
public class ContractEdition {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  private int number;
  private String person;
  private String agreed;
  private String fingerprint;

  @Column(name = "made_by")
  private Long madeBy;

  private Instant madeAt;

  protected ContractEdition() {}

  ContractEdition(Contract contract, Wording wording, Optional<Long> madeBy, Instant now) {
    this.contract = contract;
    this.number = wording.edition();
    this.person = wording.person();
    this.agreed = wording.agreed();
    this.fingerprint = wording.fingerprint();
    this.madeBy = madeBy.orElse(null);
    this.madeAt = now;
  }

  /** What it says, as far as it is not forgotten. */
  Wording wording() {
    return new Wording(number, person, agreed);
  }

  public int number() {
    return number;
  }

  /** The SHA-256 of what it said when it was made. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The account that made it; empty where it came from the accepted application. */
  public Optional<Long> madeBy() {
    return Optional.ofNullable(madeBy);
  }

  public Instant madeAt() {
    return madeAt;
  }
}
