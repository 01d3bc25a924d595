package eu.passerelle.contract;

import static eu.passerelle.contract.FormSource.BBIG_11;
import static eu.passerelle.contract.FormSource.BBIG_28;
import static eu.passerelle.contract.FormSource.BBIG_34;
import static eu.passerelle.contract.FormSource.CERFA;
import static eu.passerelle.contract.FormSource.CONVENTION;
import static eu.passerelle.contract.FormSource.MINORS_AT_WORK;
import static eu.passerelle.contract.FormSource.OPCO_EP;
import static eu.passerelle.contract.Section.APPRENTICE;
import static eu.passerelle.contract.Section.BENEFITS;
import static eu.passerelle.contract.Section.COMPANY;
import static eu.passerelle.contract.Section.REGISTER;
import static eu.passerelle.contract.Section.SCHOOL;
import static eu.passerelle.contract.Section.TRAINER;
import static eu.passerelle.contract.Section.TRAINING;
import static eu.passerelle.contract.Section.WORK;

import eu.passerelle.language.Text;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the French form or a German training contract asks for besides the {@link Terms}: each thing
 * once, of whoever knows it, and only where the country of the practice or its register needs it.
 *
 * <p>The names stand in editions that were signed; they never change.
 */
public enum Particular implements Correctable {
  EMPLOYER_SIRET(COMPANY, AnswerKind.SIRET, required(Country.FR, CERFA)),
  EMPLOYER_NAF(COMPANY, AnswerKind.NAF, required(Country.FR, CERFA)),
  EMPLOYER_IDCC(COMPANY, AnswerKind.IDCC, required(Country.FR, CERFA)),
  EMPLOYER_HEADCOUNT(COMPANY, AnswerKind.COUNT, required(Country.FR, CERFA)),
  EMPLOYER_BETRIEBSNUMMER(COMPANY, AnswerKind.BETRIEBSNUMMER, required(Country.DE, BBIG_34)),
  EMPLOYER_AGS(COMPANY, AnswerKind.AGS, required(Country.DE, BBIG_34)),
  EMPLOYER_BRANCH(COMPANY, AnswerKind.TEXT, required(Country.DE, BBIG_34)),
  EMPLOYER_KIND(COMPANY, List.of("PRIVATE", "PUBLIC"), required(Country.FR, CERFA)),

  TRAINER_BIRTH(TRAINER, AnswerKind.DATE, required(Country.FR, CERFA)),
  TRAINER_JOB(TRAINER, AnswerKind.TEXT, required(Country.FR, CERFA)),
  TRAINER_DIPLOMA(
      TRAINER, AnswerKind.TEXT, required(Country.FR, CERFA), required(Country.DE, BBIG_28)),
  TRAINER_FIT(
      TRAINER, AnswerKind.DECLARATION, required(Country.FR, CERFA), required(Country.DE, BBIG_28)),
  SECOND_TRAINER(TRAINER, AnswerKind.TEXT, optional(Country.FR, CERFA)),
  SECOND_TRAINER_BIRTH(TRAINER, AnswerKind.DATE, optional(Country.FR, CERFA)),
  SECOND_TRAINER_DIPLOMA(TRAINER, AnswerKind.TEXT, optional(Country.FR, CERFA)),

  OUTLINE(
      TRAINING,
      AnswerKind.PARAGRAPHS,
      required(Country.FR, CONVENTION),
      required(Country.DE, BBIG_11)),
  MEASURES_ELSEWHERE(TRAINING, AnswerKind.PARAGRAPHS, optional(Country.DE, BBIG_11)),
  TRAINING_RECORD(TRAINING, List.of("WRITTEN", "ELECTRONIC"), required(Country.DE, BBIG_11)),

  WORKPLACE(WORK, AnswerKind.TEXT, required(Country.FR, CERFA), required(Country.DE, BBIG_11)),
  WORKPLACE_INSEE(WORK, AnswerKind.INSEE, required(Country.FR, CERFA)),
  PRACTICE_BEGINS(WORK, AnswerKind.DATE, required(Country.FR, CERFA)),
  MACHINES(WORK, AnswerKind.YES_NO, required(Country.FR, CERFA)),
  DAILY_HOURS(
      WORK, AnswerKind.HOURS, ofMinors(Country.FR, MINORS_AT_WORK), required(Country.DE, BBIG_11)),
  DAY_BEGINS(
      WORK,
      AnswerKind.TIME,
      ofMinors(Country.FR, MINORS_AT_WORK),
      ofMinors(Country.DE, MINORS_AT_WORK)),
  DAY_ENDS(
      WORK,
      AnswerKind.TIME,
      ofMinors(Country.FR, MINORS_AT_WORK),
      ofMinors(Country.DE, MINORS_AT_WORK)),
  OVERTIME(WORK, List.of("PAID", "TIME_OFF"), required(Country.DE, BBIG_11)),

  PENSION_FUND(BENEFITS, AnswerKind.TEXT, required(Country.FR, CERFA)),
  MEALS(BENEFITS, AnswerKind.AMOUNT, optional(Country.FR, CERFA), optional(Country.DE, BBIG_11)),
  LODGING(BENEFITS, AnswerKind.AMOUNT, optional(Country.FR, CERFA), optional(Country.DE, BBIG_11)),
  OTHER_BENEFITS(
      BENEFITS, AnswerKind.TEXT, optional(Country.FR, CERFA), optional(Country.DE, BBIG_11)),

  HOME_ADDRESS(
      APPRENTICE, AnswerKind.TEXT, required(Country.FR, CERFA), required(Country.DE, BBIG_11)),
  GUARDIAN_ADDRESS(
      APPRENTICE, AnswerKind.TEXT, ofMinors(Country.FR, CERFA), ofMinors(Country.DE, BBIG_11)),
  BIRTH_PLACE(APPRENTICE, AnswerKind.TEXT, required(Country.FR, CERFA)),

  SEX(
      REGISTER,
      List.of("FEMALE", "MALE", "OTHER"),
      required(Country.FR, CERFA),
      required(Country.DE, BBIG_34)),
  NATIONALITY(
      REGISTER,
      List.of("FRENCH", "GERMAN", "EUROPEAN", "OTHER"),
      required(Country.FR, CERFA),
      required(Country.DE, BBIG_34)),
  LAST_DIPLOMA(
      REGISTER, AnswerKind.TEXT, required(Country.FR, CERFA), required(Country.DE, BBIG_34)),
  SITUATION_BEFORE(
      REGISTER,
      List.of("SCHOOL", "STUDIES", "APPRENTICESHIP", "PREPARATION", "WORK", "JOB_SEEKING", "OTHER"),
      required(Country.FR, CERFA),
      required(Country.DE, BBIG_34)),

  SCHOOL_UAI(SCHOOL, AnswerKind.UAI, required(Country.DE, OPCO_EP)),
  SCHOOL_SIRET(SCHOOL, AnswerKind.SIRET, required(Country.DE, OPCO_EP)),
  CERTIFICATION(SCHOOL, AnswerKind.RNCP, required(Country.DE, OPCO_EP)),
  DIPLOMA_LEVEL(
      SCHOOL,
      List.of("LEVEL_3", "LEVEL_4", "LEVEL_5", "LEVEL_6", "LEVEL_7"),
      required(Country.DE, OPCO_EP)),
  THEORY_BEGINS(
      SCHOOL, AnswerKind.DATE, required(Country.FR, CERFA), required(Country.DE, OPCO_EP)),
  THEORY_ENDS(SCHOOL, AnswerKind.DATE, required(Country.FR, CERFA), required(Country.DE, OPCO_EP)),
  THEORY_HOURS(
      SCHOOL, AnswerKind.COUNT, required(Country.FR, CERFA), required(Country.DE, OPCO_EP)),
  RHYTHM(
      SCHOOL,
      AnswerKind.PARAGRAPHS,
      required(Country.FR, CONVENTION),
      required(Country.DE, CONVENTION)),
  SCHOOL_CONTACT(
      SCHOOL, AnswerKind.TEXT, required(Country.FR, CONVENTION), required(Country.DE, CONVENTION));

  static final Map<Section, List<Particular>> BY_SECTION =
      Arrays.stream(values()).collect(Collectors.groupingBy(Particular::section));

  /** As many characters as a line of a form holds, and a page of it. */
  private static final int LONGEST_LINE = 300;

  private static final int LONGEST_PARAGRAPHS = 4_000;

  /**
   * That it is asked.
   *
   * @param practice in contracts with a company there
   * @param ofMinorsOnly whether it is asked only where the apprentice begins as a minor
   * @param required whether nothing goes on without it
   * @param source where it stands that it is needed
   */
  private record Asked(
      Country practice, boolean ofMinorsOnly, boolean required, FormSource source) {

    /** What Opco EP pays by, only French schools have. */
    boolean isAskedOf(ContractText contract) {
      return (source != OPCO_EP || contract.theory() == Country.FR)
          && (!ofMinorsOnly || contract.isMinorOn(contract.terms().startDate()));
    }
  }

  private final Section section;
  private final AnswerKind kind;
  private final List<String> options;
  private final List<Asked> asked;

  Particular(Section section, AnswerKind kind, Asked... asked) {
    this.section = section;
    this.kind = kind;
    this.options =
        kind == AnswerKind.YES_NO || kind == AnswerKind.DECLARATION
            ? List.of("YES", "NO")
            : List.of();
    this.asked = List.of(asked);
  }

  Particular(Section section, List<String> options, Asked... asked) {
    this.section = section;
    this.kind = AnswerKind.CHOICE;
    this.options = options;
    this.asked = List.of(asked);
  }

  private static Asked required(Country practice, FormSource source) {
    return new Asked(practice, false, true, source);
  }

  private static Asked ofMinors(Country practice, FormSource source) {
    return new Asked(practice, true, true, source);
  }

  private static Asked optional(Country practice, FormSource source) {
    return new Asked(practice, false, false, source);
  }

  /** The one of a name; empty where it is none, as of a line of the {@link Terms}. */
  static Optional<Particular> named(String name) {
    return Arrays.stream(values()).filter(particular -> particular.name().equals(name)).findFirst();
  }

  /** Whether contracts with a company there have to do with it. */
  public boolean isAskedIn(Country practice) {
    return in(practice).isPresent();
  }

  /** Whether, there, only those have to do with it whose apprentice begins as a minor. */
  public boolean isAskedOfMinorsOnly(Country practice) {
    return in(practice).filter(Asked::ofMinorsOnly).isPresent();
  }

  /** Whether a contract has to do with it. */
  boolean isAskedOf(ContractText contract) {
    return in(contract).isPresent();
  }

  /** Whether a contract does not go on without it. */
  public boolean isRequiredOf(ContractText contract) {
    return in(contract).filter(Asked::required).isPresent();
  }

  /** Where it stands that a contract needs it. */
  public Optional<FormSource> sourceFor(ContractText contract) {
    return in(contract).map(Asked::source);
  }

  private Optional<Asked> in(ContractText contract) {
    return contract
        .direction()
        .flatMap(way -> in(way.practice()))
        .filter(one -> one.isAskedOf(contract));
  }

  private Optional<Asked> in(Country practice) {
    return asked.stream().filter(one -> one.practice() == practice).findFirst();
  }

  /** What someone typed as it is kept; empty where it is no possible answer. */
  public Optional<String> read(String typed) {
    return kind.read(typed)
        .filter(value -> value.length() <= longest())
        .filter(value -> options.isEmpty() || options.contains(value));
  }

  /** What to do about what {@link #read} does not take. */
  public Text wrong() {
    return Text.of("contract.wrong." + kind);
  }

  /** What to do about an answer that the contract's term has no room for; empty where it has. */
  public Optional<Text> excess(String value, ContractText contract) {
    return Optional.of(contract.terms())
        .filter(any -> this == THEORY_HOURS)
        .flatMap(Terms::hours)
        .filter(most -> Integer.parseInt(value) > most)
        .map(most -> Text.of("contract.wrong.THEORY_HOURS", most));
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Actor by() {
    return section.by();
  }

  @Override
  public boolean isAgreed() {
    return section.isAgreed();
  }

  /** What it is called, in the words of the reader's system. */
  @Override
  public Text label() {
    return Text.of("contract.particular." + name());
  }

  /** What the other system calls it, and where one finds it. */
  public Text hint() {
    return Text.of("contract.particular." + name() + ".hint");
  }

  /** An answer in words. */
  public Text say(String value) {
    return switch (kind) {
      case DATE -> Text.of("contract.paper.day", LocalDate.parse(value));
      case COUNT, HOURS -> Text.of("contract.paper.plain", new BigDecimal(value));
      case AMOUNT -> PaperParts.money(new BigDecimal(value), Country.FR.currency());
      case YES_NO, DECLARATION, CHOICE -> sayOption(value);
      case SIRET -> Text.of("contract.paper.plain", new Siret(value));
      default -> Text.of("contract.paper.plain", value);
    };
  }

  /** One of the options in words. */
  public Text sayOption(String option) {
    return kind == AnswerKind.CHOICE
        ? Text.of("contract.choice." + name() + "." + option)
        : Text.of("contract.choice." + option);
  }

  /** Whether it is a fact of the company or school itself, the same in its next contract. */
  boolean isStanding() {
    return switch (this) {
      case EMPLOYER_SIRET,
          EMPLOYER_NAF,
          EMPLOYER_IDCC,
          EMPLOYER_HEADCOUNT,
          EMPLOYER_BETRIEBSNUMMER,
          EMPLOYER_AGS,
          EMPLOYER_BRANCH,
          EMPLOYER_KIND,
          WORKPLACE,
          WORKPLACE_INSEE,
          PENSION_FUND,
          SCHOOL_UAI,
          SCHOOL_SIRET,
          SCHOOL_CONTACT ->
          true;
      default -> false;
    };
  }

  /** Whether an amendment can change it, with the trainer, the workplace or the hours. */
  boolean isAmendable() {
    return section == TRAINER
        || switch (this) {
          case WORKPLACE, WORKPLACE_INSEE, DAILY_HOURS, DAY_BEGINS, DAY_ENDS -> true;
          default -> false;
        };
  }

  public Section section() {
    return section;
  }

  public AnswerKind kind() {
    return kind;
  }

  /** What one can choose from; nothing where one writes. */
  public List<String> options() {
    return options;
  }

  /** How long an answer can be. */
  public int longest() {
    return kind == AnswerKind.PARAGRAPHS ? LONGEST_PARAGRAPHS : LONGEST_LINE;
  }
}
