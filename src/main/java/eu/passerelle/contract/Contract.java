package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.application.Application;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;

/**
 * One apprenticeship across the border: theory in one country, practice in the other.
 *
 * <p>It begins as a draft when a company accepts an application, filled with what is known. The
 * company adds what is missing and asks a school for its place. Once the school has confirmed it,
 * the apprentice, the company and, for a minor, the guardian sign this very edition, in any order;
 * with the last signature it goes to the competent body. An officer checks it against the rules and
 * enters it in the register under a number, or returns it with a reason. Any change makes a new
 * edition, which no earlier signature covers. A registered contract does not change any more.
 */
@Entity
public class Contract {

  private static final int OF_AGE = 18;
  private static final int MONTHS_PER_YEAR = 12;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne(fetch = FetchType.LAZY)
  private Application application;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "apprentice_account_id")
  private Account apprentice;

  private String apprenticeName;
  private LocalDate birthDate;
  @Embedded private Guardian guardian;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation company;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation school;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation registrar;

  @ManyToOne(fetch = FetchType.LAZY)
  private Occupation occupation;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  @Enumerated(EnumType.STRING)
  private Country theory;

  @Embedded private Terms terms;

  @ElementCollection
  @CollectionTable(name = "contract_pay", joinColumns = @JoinColumn(name = "contract_id"))
  @MapKeyColumn(name = "training_year")
  @Column(name = "amount")
  @SortNatural
  private SortedMap<Integer, BigDecimal> pay = new TreeMap<>();

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private int edition = 1;
  private String returnedBecause;

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("signedAt")
  private List<Signature> signatures = new ArrayList<>();

  private Instant createdAt;
  private Instant submittedAt;
  private String registerNumber;
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  protected Contract() {}

  /** A draft from an accepted application, filled with what is known. */
  public Contract(Application application, Instant now) {
    Candidate candidate = application.candidate();
    this.application = application;
    this.apprentice = candidate.account();
    this.apprenticeName = apprentice.name();
    this.birthDate = candidate.birthDate().orElseThrow();
    this.guardian = candidate.guardian().orElse(null);
    this.company = application.offer().company();
    this.occupation = application.offer().occupation();
    this.place = application.offer().place();
    this.theory = application.offer().theory();
    this.terms = Terms.from(application.offer());
    this.status = ContractStatus.DRAFT;
    this.createdAt = now;
    application.offer().monthlyPay().ifPresent(amount -> pay.put(1, amount));
  }

  /** Fills in or changes what is agreed. A new edition: no earlier signature covers it. */
  public void agreeOn(
      Terms newTerms, SortedMap<Integer, BigDecimal> newPay, Organisation newSchool) {
    if (!status.isEditable()) {
      throw new IllegalStateException("a contract that is " + status + " does not change");
    }
    this.terms = newTerms;
    this.pay.clear();
    this.pay.putAll(newPay);
    this.school = newSchool;
    this.edition++;
  }

  /** The company asks the school for its place; refused while something is missing. */
  public List<Refusal> sendToSchool() {
    List<Refusal> missing = missing();
    return missing.isEmpty()
        ? go(ContractLife.SEND_TO_SCHOOL, ContractLife.SEND_TO_SCHOOL_AGAIN)
        : missing;
  }

  public List<Refusal> confirmSchoolPlace() {
    return go(ContractLife.CONFIRM_SCHOOL_PLACE);
  }

  /** The school has no place; the company chooses another. */
  public List<Refusal> declineSchoolPlace(String reason) {
    List<Refusal> refusals = go(ContractLife.DECLINE_SCHOOL_PLACE);
    if (refusals.isEmpty()) {
      returnedBecause = reason;
    }
    return refusals;
  }

  /** Someone signs this edition. With the last signature it goes to the competent body. */
  public List<Refusal> sign(
      Party party,
      Signature.Signer signer,
      Organisation competentBody,
      Instant now,
      LocalDate today) {
    if (status != ContractStatus.SIGNING) {
      return List.of(outOfOrder());
    }
    if (!unsigned(today).contains(party)) {
      return List.of(refusal("signature.notAsked", ""));
    }
    signatures.add(new Signature(this, party, signer, now));
    if (unsigned(today).isEmpty()) {
      status = ContractLife.LAST_SIGNATURE.to();
      submittedAt = now;
      registrar = competentBody;
      returnedBecause = null;
    }
    return List.of();
  }

  /** The company takes it back to change it before everyone has signed. */
  public List<Refusal> takeBack() {
    return go(ContractLife.TAKE_BACK);
  }

  /** The officer returns it for correction. */
  public List<Refusal> returnBecause(String reason) {
    List<Refusal> refusals = go(ContractLife.RETURN_FOR_CORRECTION);
    if (refusals.isEmpty()) {
      returnedBecause = reason;
      submittedAt = null;
    }
    return refusals;
  }

  /** Enters the contract in the register. The rules were asked before; this asks the order. */
  public List<Refusal> register(RegisterNumber number, long officer, Instant now) {
    List<Refusal> refusals = go(ContractLife.REGISTER);
    if (refusals.isEmpty()) {
      registerNumber = number.toString();
      registeredBy = officer;
      registeredAt = now;
    }
    return refusals;
  }

  private List<Refusal> go(ContractLife... acts) {
    Optional<ContractLife> act = ContractLife.from(status, acts);
    act.ifPresent(a -> status = a.to());
    return act.isPresent() ? List.of() : List.of(outOfOrder());
  }

  /** What someone is told who comes too late, or too early. */
  Refusal outOfOrder() {
    return refusal("order", "");
  }

  private static Refusal refusal(String rule, String source) {
    return new Refusal(
        "contract." + rule,
        Text.of("contract.refused." + rule),
        Text.of("contract.remedy." + rule),
        source);
  }

  /** What the company still has to fill in. */
  public List<Refusal> missing() {
    List<Refusal> missing = new ArrayList<>();
    if (school == null) {
      missing.add(refusal("missing.school", ""));
    }
    if (!terms.isComplete()) {
      missing.add(refusal("missing.terms", ""));
    }
    if (terms.end().isPresent() && pay.size() < trainingYears()) {
      missing.add(refusal("missing.pay", ""));
    }
    return missing;
  }

  /** Who has to sign: a guardian too, if the apprentice is a minor on the day. */
  public Set<Party> signers(LocalDate day) {
    return isMinorOn(day)
        ? EnumSet.allOf(Party.class)
        : EnumSet.of(Party.APPRENTICE, Party.EMPLOYER);
  }

  /** Who has not yet signed this edition. */
  public Set<Party> unsigned(LocalDate day) {
    Set<Party> unsigned = EnumSet.copyOf(signers(day));
    validSignatures().forEach(signature -> unsigned.remove(signature.party()));
    return unsigned;
  }

  /** The signatures of this edition, in the order they were given. */
  public List<Signature> validSignatures() {
    return signatures.stream().filter(s -> s.edition() == edition).toList();
  }

  public boolean isMinorOn(LocalDate day) {
    return ageOn(day) < OF_AGE;
  }

  /** The apprentice's age on a day, in full years. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }

  /** How many years of training there are pay for; the last may be shorter. */
  public int trainingYears() {
    long months = terms.months();
    return (int) ((months + MONTHS_PER_YEAR - 1) / MONTHS_PER_YEAR);
  }

  /** The fingerprint of what is signed. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /** Which way it crosses the border; empty where no agreement covers it. */
  public Optional<Direction> direction() {
    return Direction.between(theory, practice());
  }

  /** The country of the practice, whose law the contract follows. */
  public Country practice() {
    return place.country();
  }

  public Country theory() {
    return theory;
  }

  public boolean isRegistered() {
    return status == ContractStatus.REGISTERED;
  }

  public Long id() {
    return id;
  }

  public Account apprentice() {
    return apprentice;
  }

  public String apprenticeName() {
    return apprenticeName;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  public Optional<Guardian> guardian() {
    return Optional.ofNullable(guardian);
  }

  public Organisation company() {
    return company;
  }

  public Optional<Organisation> school() {
    return Optional.ofNullable(school);
  }

  /** Whose register it is entered in; known once everyone has signed. */
  public Optional<Organisation> registrar() {
    return Optional.ofNullable(registrar);
  }

  public Occupation occupation() {
    return occupation;
  }

  /** Where the practice is. */
  public Place place() {
    return place;
  }

  public Terms terms() {
    return terms;
  }

  /** Gross, in euros a month, by year of training. */
  public SortedMap<Integer, BigDecimal> pay() {
    return new TreeMap<>(pay);
  }

  public ContractStatus status() {
    return status;
  }

  /** Which edition of its text this is; signatures cover one. */
  public int edition() {
    return edition;
  }

  public Optional<String> returnedBecause() {
    return Optional.ofNullable(returnedBecause);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<String> registerNumber() {
    return Optional.ofNullable(registerNumber);
  }

  public Optional<Instant> registeredAt() {
    return Optional.ofNullable(registeredAt);
  }
}
