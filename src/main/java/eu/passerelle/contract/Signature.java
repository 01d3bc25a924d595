package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That someone agreed to exactly one edition of a contract: who, the fingerprint of what they saw,
 * and the evidence of it.
 */
@Entity
@Table(name = "contract_signature")
public class Signature {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  @Enumerated(EnumType.STRING)
  private Party party;

  private String name;

  @Column(name = "account_id")
  private Long accountId;

  private int edition;
  private String fingerprint;
  private Evidence evidence;

  protected Signature() {}

  Signature(Contract contract, Consent consent, Signer signer, Evidence evidence) {
    this.contract = contract;
    this.party = signer.party();
    this.name = signer.name();
    this.accountId = signer.accountId().orElse(null);
    this.edition = consent.edition();
    this.fingerprint = consent.fingerprint();
    this.evidence = evidence;
  }

  /** Whether it is for this edition, of which not a word has changed since. */
  boolean covers(int anEdition, String itsFingerprint) {
    return edition == anEdition && fingerprint.equals(itsFingerprint);
  }

  /** When a day begins along the Rhine. */
  static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The day of a moment along the Rhine, where one time counts on both banks. */
  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public Party party() {
    return party;
  }

  /** Whose it is; empty where it is forgotten, since the apprentice left before registration. */
  public String name() {
    return name;
  }

  public int edition() {
    return edition;
  }

  /** The SHA-256 of the contract as it was signed. */
  public String fingerprint() {
    return fingerprint;
  }

  public Evidence evidence() {
    return evidence;
  }

  public Instant signedAt() {
    return evidence.signedAt();
  }
}
