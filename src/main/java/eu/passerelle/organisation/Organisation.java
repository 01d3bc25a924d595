package eu.passerelle.organisation;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Sector;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Anyone who takes part as a body and not as a person: the company where the practice is, the
 * school of the theory, the chamber that registers, the partners who carry the programme.
 *
 * <p>The partners of the agreement of 2013 and the competent bodies come with the reference data
 * and have a slug; companies and schools come when someone signs up for them, and describe
 * themselves. Only such a company or school has a place, an address and a website here: of the real
 * partners no address is recorded.
 */
@Entity
public class Organisation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String slug;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String name;
  private String neighboursName;

  @Enumerated(EnumType.STRING)
  private Country country;

  /** Eager, since a place is part of what an organisation is and comes in the same query. */
  @ManyToOne(fetch = FetchType.EAGER)
  private Place place;

  private String street;
  private String postcode;
  private String website;
  @Embedded private Siret siret;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Enumerated(EnumType.STRING)
  private CompanySize companySize;

  @Enumerated(EnumType.STRING)
  private CompanyKind companyKind;

  @Embedded
  @AttributeOverride(name = "writtenIn", column = @Column(name = "description_written_in"))
  @AttributeOverride(name = "french", column = @Column(name = "description_fr"))
  @AttributeOverride(name = "german", column = @Column(name = "description_de"))
  private Bilingual description;

  private boolean registersContracts;
  private boolean fourEyes;

  @Column(name = "four_eyes_end_asked_by")
  private Long fourEyesEndAskedBy;

  private boolean signatoryOf2013;
  private String signedAs;
  private boolean recognised;

  protected Organisation() {}

  private Organisation(OrganisationKind kind, String name, Place place) {
    this.kind = kind;
    rename(name);
    moveTo(place);
  }

  /** A company that someone signs up for. */
  public static Organisation company(String name, Place place) {
    return new Organisation(OrganisationKind.COMPANY, name, place);
  }

  /** A CFA, lycée or Berufsschule that someone signs up for. */
  public static Organisation school(String name, Place place) {
    return new Organisation(OrganisationKind.SCHOOL, name, place);
  }

  /** From now on it stands in lists: someone who acts for it was admitted. */
  public void recognise() {
    this.recognised = true;
  }

  public final void rename(String newName) {
    if (newName == null || newName.isBlank()) {
      throw new IllegalArgumentException("an organisation has a name");
    }
    this.name = newName.strip();
  }

  /**
   * Its place from now on; the country follows from it. Street and postcode start empty, and a
   * number given in France ends at the border.
   */
  public final void moveTo(Place newPlace) {
    this.place = Objects.requireNonNull(newPlace, "a company or school has a place");
    this.country = newPlace.country();
    this.street = null;
    this.postcode = null;
    if (country != Country.FR) {
      this.siret = null;
    }
  }

  /** Where letters reach it within its place. */
  public void receiveLettersAt(String newStreet, String newPostcode) {
    this.street = newStreet.strip();
    this.postcode = newPostcode.strip();
  }

  /** What it says of itself to apprentices, or nothing. */
  public void describe(Optional<Bilingual> text) {
    this.description = text.orElse(null);
  }

  /** Its website, or none. */
  public void presentAt(Optional<String> address) {
    this.website = address.map(String::strip).filter(a -> !a.isEmpty()).orElse(null);
  }

  /** Its French number, or none; a company outside France has none. */
  public void identifyBy(Optional<Siret> number) {
    if (number.isPresent() && country != Country.FR) {
      throw new IllegalArgumentException("only a company in France has a SIRET");
    }
    this.siret = number.orElse(null);
  }

  /** The sector of the chamber it is a member of, which tells who registers its contracts. */
  public void belongTo(Optional<Sector> membersSector) {
    this.sector = membersSector.orElse(null);
  }

  /** How large a company is and of what kind, as it says itself; empty where it has not said. */
  public void countAmong(Optional<CompanySize> size, Optional<CompanyKind> type) {
    this.companySize = size.orElse(null);
    this.companyKind = type.orElse(null);
  }

  public Long id() {
    return id;
  }

  /** Its short name in addresses, for organisations of the reference data. */
  public Optional<String> slug() {
    return Optional.ofNullable(slug);
  }

  public OrganisationKind kind() {
    return kind;
  }

  /** Its name in its own language. */
  public String name() {
    return name;
  }

  /** Its name as a reader of this language knows it: an official one, or else its own. */
  public String name(Language reader) {
    return reader == country.language() || neighboursName == null ? name : neighboursName;
  }

  /** Whether someone who types this name may mean it: one name is in the other, signs aside. */
  public boolean isCalledLike(String typed) {
    String wanted = letters(typed);
    return !wanted.isEmpty()
        && Stream.of(name, name(country.language().other()))
            .map(Organisation::letters)
            .anyMatch(own -> own.contains(wanted) || wanted.contains(own));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
  }

  public Country country() {
    return country;
  }

  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  public Optional<String> street() {
    return Optional.ofNullable(street);
  }

  public Optional<String> postcode() {
    return Optional.ofNullable(postcode);
  }

  public Optional<String> website() {
    return Optional.ofNullable(website);
  }

  public Optional<Siret> siret() {
    return Optional.ofNullable(siret);
  }

  public Optional<Sector> sector() {
    return Optional.ofNullable(sector);
  }

  /** How many people work there; empty if it has not said. */
  public Optional<CompanySize> companySize() {
    return Optional.ofNullable(companySize);
  }

  /** What kind of house it is; empty if it has not said. */
  public Optional<CompanyKind> companyKind() {
    return Optional.ofNullable(companyKind);
  }

  /** What it does, or says of itself. */
  public Optional<Bilingual> description() {
    return Optional.ofNullable(description);
  }

  /**
   * Whether its officers register contracts or receive their deposit: the chambers of Germany, the
   * Regierungspräsidien for agriculture in Baden-Württemberg, and Opco EP in France.
   */
  public boolean registersContracts() {
    return registersContracts;
  }

  /** From now on one of its officers checks a contract and another one registers it. */
  public void askForFourEyes() {
    this.fourEyes = true;
    this.fourEyesEndAskedBy = null;
  }

  /** One of its officers asks to do without; as soon as a second one does too, one is enough. */
  public void doWithoutFourEyes(long officer) {
    if (fourEyesEndAskedBy == null) {
      this.fourEyesEndAskedBy = officer;
    } else if (fourEyesEndAskedBy != officer) {
      this.fourEyes = false;
      this.fourEyesEndAskedBy = null;
    }
  }

  /** The officer who has asked to do without; empty while nobody has. */
  public Optional<Long> askedToEndFourEyes() {
    return Optional.ofNullable(fourEyesEndAskedBy);
  }

  /** Whether two of its officers have to look at each contract before it is registered. */
  public boolean asksForFourEyes() {
    return fourEyes;
  }

  /** Whether it signed the framework agreement of Saint-Louis, 12 September 2013. */
  public boolean isSignatoryOf2013() {
    return signatoryOf2013;
  }

  /**
   * Whether it stands in lists: all of the reference data, and a company or school once someone was
   * admitted to act for it.
   */
  public boolean isRecognised() {
    return recognised;
  }

  /** The name it signed under in 2013, where it has another today. */
  public Optional<String> signedAs() {
    return Optional.ofNullable(signedAs);
  }

  @Override
  public boolean equals(Object o) {
    return this == o || o instanceof Organisation that && id != null && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Organisation.class.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
