package eu.passerelle.account;

import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A person who signs in.
 *
 * <p>An account is opened with an address, a name and a role, and proves by a mailed link that the
 * address is its own; before that nobody can sign in to it. One who acts for a company, a school, a
 * chamber or the programme asks to be admitted to that organisation, and does nothing in its name
 * until someone entitled to has admitted them. Leaving closes the account: name and address are
 * erased, the number stays, because contracts and the trail of acts refer to it.
 */
@Entity
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String email;
  private String givenName;
  private String familyName;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String passwordHash;
  private int stamp;
  private Instant createdAt;
  private Instant confirmedAt;
  private Instant closedAt;

  @OneToOne(
      mappedBy = "account",
      fetch = FetchType.LAZY,
      cascade = CascadeType.PERSIST,
      orphanRemoval = true)
  private Membership membership;

  protected Account() {}

  /** Opens an account; the password is set apart, by its hash. */
  public Account(
      String email,
      String givenName,
      String familyName,
      Language language,
      Role role,
      Instant now) {
    this.email = addressOf(required(email, "an address"));
    this.role = Objects.requireNonNull(role, "an account has a role");
    this.createdAt = now;
    introduce(givenName, familyName, language);
  }

  /** An address as it is kept and looked for: nobody minds capitals in theirs. */
  static String addressOf(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Changes how the person is called and in which language they are written to. */
  public final void introduce(String newGivenName, String newFamilyName, Language newLanguage) {
    this.givenName = required(newGivenName, "a given name");
    this.familyName = required(newFamilyName, "a family name");
    this.language = Objects.requireNonNull(newLanguage, "an account has a language");
  }

  /**
   * Begins anew, as long as nobody has proved that the address is theirs: who signed up with it
   * before may have been a stranger, or the same person in the wrong role.
   */
  public void beginAnewAs(Role newRole) {
    if (isConfirmed()) {
      throw new IllegalStateException("a confirmed account keeps its role");
    }
    this.role = newRole;
    if (!newRole.actsForOrganisation()) {
      this.membership = null;
    }
  }

  /** Asks to act for an organisation. */
  public void askToActFor(Organisation organisation, Instant now) {
    if (!role.actsForOrganisation()) {
      throw new IllegalStateException(role + " acts for no organisation");
    }
    if (membership == null) {
      this.membership = new Membership(this, organisation, now);
    } else {
      membership.askAnewFor(organisation, now);
    }
  }

  /** The address is proved to be the person's own; false if it was before. */
  public boolean confirm(Instant now) {
    if (confirmedAt != null) {
      return false;
    }
    confirmedAt = now;
    return true;
  }

  /** Sets the password by its hash and ends every session that an older one opened. */
  public void secureWith(String newPasswordHash) {
    this.passwordHash = required(newPasswordHash, "a password hash");
    this.stamp++;
  }

  /** Ends every session there is, on whichever device. */
  public void endSessions() {
    this.stamp++;
  }

  /** Leaves: what names the person is erased, and no session of theirs goes on. */
  public void close(Instant now) {
    this.closedAt = now;
    this.email = "closed-" + id + "@passerelle.invalid";
    this.givenName = "–";
    this.familyName = "–";
    this.passwordHash = null;
    this.stamp++;
  }

  /** Whether someone can sign in to it at all. */
  public boolean isOpen() {
    return confirmedAt != null && closedAt == null && passwordHash != null;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public Long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public Language language() {
    return language;
  }

  public Role role() {
    return role;
  }

  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Sessions carry it; one that differs from the account's is over. */
  public int stamp() {
    return stamp;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Membership> membership() {
    return Optional.ofNullable(membership);
  }

  private static String required(String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("an account has " + what);
    }
    return value.strip();
  }
}
