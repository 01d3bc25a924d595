package eu.passerelle.contract;

import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A figure the law gives, for a time: from which source, and whether that was read or recalled. */
@Entity
public class LegalValue {

  /** What the figure is. */
  public enum Kind {
    /** Gross a month, by year of training, for contracts begun in that time. */
    MINIMUM_PAY(Unit.MONEY),
    /** Gross a month for full-time work. */
    MINIMUM_WAGE(Unit.MONEY),
    /** Percent of the minimum wage, by year of training and age. */
    PAY_SHARE(Unit.PERCENT),
    /** Points of percent that each year after the third adds to it. */
    LATER_YEAR_POINTS(Unit.POINTS),
    /** Full years of age at the start, at least. */
    AGE_FROM(Unit.YEARS),
    /** The same for who has finished lower secondary school. */
    AGE_FROM_AFTER_LOWER_SECONDARY(Unit.YEARS),
    /** Full years of age at the start, at most. */
    AGE_TO(Unit.YEARS),
    /** Months a contract lasts, at least. */
    TERM_MONTHS_LEAST(Unit.MONTHS),
    /** Months a contract lasts, at most. */
    TERM_MONTHS_MOST(Unit.MONTHS),
    /** Months that lead to a Swiss federal diploma, at least; less leads to the certificate. */
    FEDERAL_DIPLOMA_MONTHS_LEAST(Unit.MONTHS),
    /** Months of probation, at least. */
    PROBATION_MONTHS_FROM(Unit.MONTHS),
    /** Months of probation, at most. */
    PROBATION_MONTHS_TO(Unit.MONTHS),
    /** Months of probation that an authority can consent to, at most. */
    PROBATION_MONTHS_WITH_CONSENT(Unit.MONTHS),
    /** Days of practice in the company that the law itself sets as probation. */
    PROBATION_DAYS(Unit.DAYS),
    /** Hours a week, at most, by age. */
    WEEKLY_HOURS_MOST(Unit.HOURS),
    /** Hours a day, at most, by age. */
    DAILY_HOURS_MOST(Unit.HOURS),
    /** When the night begins in which minors do not work, by age. */
    NIGHT_BEGINS(Unit.OCLOCK),
    /** When it ends. */
    NIGHT_ENDS(Unit.OCLOCK),
    /** Working days of leave a year, at least, by age. */
    LEAVE_DAYS_LEAST(Unit.WORKING_DAYS),
    /** Days between the declaration and the last day where the law asks for a notice. */
    NOTICE_DAYS(Unit.DAYS),
    /** Days from the submission of a contract to the competent body's decision, at most. */
    DECISION_DAYS(Unit.DAYS),
    /** Working days from the registration to the deposit for the funding of the school, at most. */
    DEPOSIT_DAYS(Unit.OFFICE_DAYS);

    private final Unit unit;

    Kind(Unit unit) {
      this.unit = unit;
    }

    /** Whether it is an amount of money, which the law sets anew almost every year. */
    public boolean isMoney() {
      return unit == Unit.MONEY;
    }
  }

  /** What a figure counts. */
  private enum Unit {
    MONEY,
    PERCENT,
    POINTS,
    YEARS,
    MONTHS,
    DAYS,
    WORKING_DAYS,
    /** Of offices: Monday to Friday. */
    OFFICE_DAYS,
    HOURS,
    OCLOCK
  }

  /** As the reference data writes that an age has no end. */
  private static final int OLDEST = 99;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Country country;

  private LocalDate validFrom;
  private LocalDate validTo;
  private Integer trainingYear;
  private Integer ageFrom;
  private Integer ageTo;
  private BigDecimal amount;
  private String source;
  private boolean confirmed;
  private Long enteredBy;

  protected LegalValue() {}

  /** A figure outside the reference data, as an administrator or a test enters it. */
  public LegalValue(
      Kind kind, Country country, LocalDate from, Optional<LocalDate> to, BigDecimal amount) {
    this.kind = kind;
    this.country = country;
    this.validFrom = from;
    this.validTo = to.orElse(null);
    this.amount = amount;
    this.source = "";
  }

  /** Someone read it in its source, and says so. */
  void enter(BigDecimal newAmount, String newSource, long account) {
    this.amount = newAmount;
    this.source = newSource;
    this.confirmed = true;
    this.enteredBy = account;
  }

  /** A newer figure takes its place from a day on. */
  void endBefore(LocalDate day) {
    this.validTo = day.minusDays(1);
  }

  /** The same for one year of training. */
  LegalValue inYear(Optional<Integer> year) {
    this.trainingYear = year.orElse(null);
    return this;
  }

  /** The same for an age, both ends included. */
  LegalValue aged(Optional<Integer> from, Optional<Integer> to) {
    this.ageFrom = from.orElse(null);
    this.ageTo = to.orElse(null);
    return this;
  }

  /** The same with where it stands, and whether it was read there. */
  LegalValue statedIn(String newSource, boolean wasRead) {
    this.source = newSource;
    this.confirmed = wasRead;
    return this;
  }

  /** The same figure from another day on, to be entered. */
  LegalValue from(LocalDate day, Optional<LocalDate> to) {
    return new LegalValue(kind, country, day, to, amount)
        .inYear(Optional.ofNullable(trainingYear))
        .aged(Optional.ofNullable(ageFrom), Optional.ofNullable(ageTo));
  }

  /** Whether both say the same thing for the same people, perhaps at another time. */
  boolean isAboutTheSameAs(LegalValue other) {
    return is(other.kind, other.country)
        && Objects.equals(trainingYear, other.trainingYear)
        && Objects.equals(ageFrom, other.ageFrom)
        && Objects.equals(ageTo, other.ageTo);
  }

  boolean is(Kind wanted, Country where) {
    return kind == wanted && country == where;
  }

  boolean isInForce(LocalDate on) {
    return hasBegun(on) && (validTo == null || !on.isAfter(validTo));
  }

  /** Whether it is or was in force on a day. */
  boolean hasBegun(LocalDate on) {
    return !on.isBefore(validFrom);
  }

  public Long id() {
    return id;
  }

  boolean isForYear(int year) {
    return trainingYear == null || trainingYear == year;
  }

  boolean isForAge(int age) {
    return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
  }

  public Kind kind() {
    return kind;
  }

  public Country country() {
    return country;
  }

  /** The figure in words, with what it counts. */
  public Text inWords() {
    return Text.of("contract.figure.unit." + kind.unit, amount);
  }

  /** For which year of training and which ages it is; nothing where it is for all. */
  public List<Text> forWhom() {
    List<Text> whom = new ArrayList<>();
    if (trainingYear != null) {
      whom.add(Text.of("contract.pay.nth", trainingYear));
    }
    boolean from = ageFrom != null && ageFrom > 0;
    boolean to = ageTo != null && ageTo < OLDEST;
    if (from && to) {
      whom.add(Text.of("contract.figure.ages", ageFrom, ageTo));
    } else if (from) {
      whom.add(Text.of("contract.figure.ageFrom", ageFrom));
    } else if (to) {
      whom.add(Text.of("contract.figure.ageTo", ageTo));
    }
    return whom;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day it counts; empty while no other follows. */
  Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public int trainingYear() {
    return trainingYear == null ? 1 : trainingYear;
  }

  public BigDecimal amount() {
    return amount;
  }

  public String source() {
    return source;
  }

  /** Whether it was read in its source; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
