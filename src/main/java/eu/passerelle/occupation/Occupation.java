package eu.passerelle.occupation;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * One of the ten occupations to which the partners give priority: its titles in both languages, the
 * German training with its duration and law, and the French and Swiss diplomas nearest to it.
 *
 * <p>The KldB and ROME codes and these diplomas are indicative: compiled by hand and not yet
 * checked by the bodies in charge. Pages say so. Whether a training is recognised in both countries
 * is decided case by case.
 */
@Entity
@Immutable
public class Occupation {

  /** One field alone, such as talking with customers, makes no two occupations alike. */
  private static final int FIELDS_OF_RELATIVES = 2;

  @Id private String slug;
  private int priority;
  private String titleFr;
  private String titleDe;
  private String masculineFr;
  private String feminineFr;
  private String masculineDe;
  private String feminineDe;
  private String programmeLabel;
  private int months;

  @Enumerated(EnumType.STRING)
  private List<Sector> sectors;

  @Enumerated(EnumType.STRING)
  private TrainingLaw law;

  @Enumerated(EnumType.STRING)
  private List<SkillField> skillFields;

  private String kldb2010;
  private String rome;
  private List<String> frenchDiplomas;
  private List<String> swissQualifications;
  private int frenchLevelFrom;
  private int frenchLevelTo;
  private String remarkFr;
  private String remarkDe;

  protected Occupation() {}

  /** An occupation outside the reference data, as tests of pure rules need it. */
  public Occupation(
      String slug,
      String title,
      int months,
      TrainingLaw law,
      List<Sector> sectors,
      String... frenchDiplomas) {
    this.slug = slug;
    this.titleFr = title;
    this.titleDe = title;
    this.months = months;
    this.law = law;
    this.sectors = List.copyOf(sectors);
    this.frenchDiplomas = List.of(frenchDiplomas);
    this.swissQualifications = List.of();
    this.skillFields = List.of();
  }

  /** The same, with the lowest level of its French diplomas. */
  public Occupation fromFrenchLevel(int level) {
    this.frenchLevelFrom = level;
    return this;
  }

  /** The same, in which one learns something of these fields. */
  public Occupation teaching(Collection<SkillField> fields) {
    this.skillFields = List.copyOf(fields);
    return this;
  }

  /** The same, for which there are Swiss qualifications too. */
  public Occupation andInSwitzerland(String... qualifications) {
    this.swissQualifications = List.of(qualifications);
    return this;
  }

  /** Its name in addresses, the same in both languages. */
  public String slug() {
    return slug;
  }

  /** Its rank among the ten. */
  public int priority() {
    return priority;
  }

  /** The title in both genders, e.g. {@code Zimmerer / Zimmerin}. */
  public String title(Language language) {
    return language == Language.FR ? titleFr : titleDe;
  }

  /** That title in both languages. */
  public Bilingual titles() {
    return Bilingual.both(Language.FR, titleFr, titleDe);
  }

  public String masculine(Language language) {
    return language == Language.FR ? masculineFr : masculineDe;
  }

  public String feminine(Language language) {
    return language == Language.FR ? feminineFr : feminineDe;
  }

  /** The French label under which the programme of 2018 listed it, not always a usual title. */
  public String programmeLabel() {
    return programmeLabel;
  }

  /** The usual duration of the German training, in months. */
  public int months() {
    return months;
  }

  /** Whose bodies look after it; where there are several, the usual one first. */
  public List<Sector> sectors() {
    return List.copyOf(sectors);
  }

  public TrainingLaw law() {
    return law;
  }

  /**
   * Whether it is a dual training that a contract of apprenticeship can be about. The Erzieher's is
   * not: it is learned at a school under the law of the Land, with a paid form (PiA) beside.
   */
  public boolean isDual() {
    return law != TrainingLaw.LAND;
  }

  /** Code of the Klassifikation der Berufe 2010; indicative. */
  public String kldb2010() {
    return kldb2010;
  }

  /**
   * The fields of which one learns something in this occupation and in another too, on whichever
   * side of the border; none where that is too little to call them related.
   */
  public List<SkillField> fieldsInCommonWith(Occupation other) {
    List<SkillField> common = skillFields.stream().filter(other.skillFields::contains).toList();
    return equals(other) || common.size() < FIELDS_OF_RELATIVES ? List.of() : common;
  }

  /** Code of the French Répertoire opérationnel des métiers; indicative. */
  public String rome() {
    return rome;
  }

  /** The French diplomas nearest to it, lowest level first; indicative. */
  public List<String> frenchDiplomas() {
    return List.copyOf(frenchDiplomas);
  }

  /** The recognised German qualifications: the occupation itself, if it is a dual training. */
  public List<String> germanQualifications() {
    return isDual() ? List.of(titleDe) : List.of();
  }

  /** The Swiss federal diplomas and certificates nearest to it; indicative. */
  public List<String> swissQualifications() {
    return List.copyOf(swissQualifications);
  }

  /** The lowest level of these diplomas in the European framework (3 = CAP, 4 = Bac, 5 = BTS). */
  public int frenchLevelFrom() {
    return frenchLevelFrom;
  }

  public int frenchLevelTo() {
    return frenchLevelTo;
  }

  /** What someone should know about it before choosing it. */
  public Optional<String> remark(Language language) {
    return Optional.ofNullable(language == Language.FR ? remarkFr : remarkDe);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Occupation that && slug.equals(that.slug());
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  @Override
  public String toString() {
    return slug;
  }
}
