package eu.passerelle.contract.rules;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Citation;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule of the law on which registration depends.
 *
 * @param name its short stable name, under which the bundles say it in words
 * @param scope of which contracts it is the law
 * @param source where it stands
 * @param confirmed whether it was read there; else it is general knowledge, to be confirmed
 * @param validFrom the first day of contracts it applies to, by their start
 * @param check what it finds in a contract, given the figures of the law
 */
public record Rule(
    String name,
    Scope scope,
    String source,
    boolean confirmed,
    LocalDate validFrom,
    BiFunction<ContractText, LegalValues, Finding> check) {

  /** Whose law it is: by the basis of a contract, or by the country of its company. */
  enum Scope {
    EVERYWHERE(any -> true),
    AGREEMENT(contract -> !contract.isPilot()),
    PILOT(ContractText::isPilot),
    COMPANY_IN_SWITZERLAND(contract -> contract.practice() == Country.CH),
    COMPANY_ELSEWHERE(contract -> contract.practice() != Country.CH);

    private final Predicate<ContractText> holds;

    Scope(Predicate<ContractText> holds) {
      this.holds = holds;
    }
  }

  /** What was found in a contract, and by which figures of the law. */
  record Finding(List<Objection> objections, List<Figure> figures) {

    /** Nothing to object to, by no figure. */
    static final Finding NONE = new Finding(List.of(), List.of());

    /** Kept or not, where no figure of the law has a say. */
    static Finding of(boolean kept, Objection otherwise) {
      return new Finding(kept ? List.of() : List.of(otherwise), List.of());
    }

    /** A limit that holds where the law of the country has one. */
    static Finding within(
        Optional<Figure> limit, Predicate<Figure> isKept, Objection.ByFigure otherwise) {
      return limit
          .map(
              figure ->
                  new Finding(
                      isKept.test(figure) ? List.of() : List.of(otherwise.against(figure)),
                      List.of(figure)))
          .orElse(NONE);
    }

    /** Both together. */
    Finding and(Finding other) {
      return new Finding(
          Stream.concat(objections.stream(), other.objections.stream()).toList(),
          Stream.concat(figures.stream(), other.figures.stream()).toList());
    }
  }

  /**
   * What stands in the way, and what would lift it.
   *
   * @param source where that stands; empty if where the rule does
   * @param force whether an officer can let it pass
   */
  record Objection(Text reason, Text remedy, Optional<String> source, Force force) {

    /** Whether the law leaves room. */
    enum Force {
      ABSOLUTE,
      /** An officer who has seen the proof can grant an exception. */
      UNLESS_EXCEPTED
    }

    /** An objection that the bundles know under a name, with what both texts ask for. */
    static Objection of(String name, Object... arguments) {
      return new Objection(
          Text.of("contract.refused.rule." + name, arguments),
          Text.of("contract.remedy.rule." + name, arguments),
          Optional.empty(),
          Force.ABSOLUTE);
    }

    Objection standingIn(String where) {
      return new Objection(reason, remedy, Optional.of(where), force);
    }

    Objection unlessExcepted() {
      return new Objection(reason, remedy, source, Force.UNLESS_EXCEPTED);
    }

    boolean isAbsolute() {
      return force == Force.ABSOLUTE;
    }

    /** An objection that names the figure which is not kept. */
    @FunctionalInterface
    interface ByFigure {
      Objection against(Figure figure);
    }
  }

  /**
   * A rule's answer to one contract.
   *
   * @param obstacles what refuses it whatever anyone says
   * @param liftable what refuses it unless an officer grants an exception, which none has yet
   * @param figures the figures of the law it was judged by
   */
  public record Verdict(
      Rule rule, List<Refusal> obstacles, List<Refusal> liftable, List<Figure> figures) {

    public boolean isKept() {
      return refusals().isEmpty();
    }

    /** All that stands against registration as it is. */
    public List<Refusal> refusals() {
      return Stream.concat(obstacles.stream(), liftable.stream()).toList();
    }

    /** Whether an exception would do. */
    public boolean isLiftable() {
      return obstacles.isEmpty() && !liftable.isEmpty();
    }

    /** Where the rule and the figures it was judged by stand. */
    public String source() {
      List<String> sources = new ArrayList<>(List.of(rule.source()));
      figures.stream()
          .map(Figure::source)
          .distinct()
          .filter(source -> !rule.source().contains(source))
          .forEach(sources::add);
      return String.join(" ; ", sources);
    }

    /** Whether the rule and all these figures were read in their source. */
    public boolean isConfirmed() {
      return rule.confirmed() && figures.stream().allMatch(Figure::confirmed);
    }
  }

  /** The same for contracts that start on a day or later. */
  Rule from(LocalDate day) {
    return new Rule(name, scope, source, confirmed, day, check);
  }

  /** The same as an administrator has read it since, in its source. */
  Rule asRead(Readings readings) {
    Citation citation = readings.of(source, confirmed);
    return new Rule(name, scope, citation.where(), citation.confirmed(), validFrom, check);
  }

  /** What it is about. */
  public Text title() {
    return Text.of("contract.rule." + name);
  }

  /** Its name among all refusals of the house. */
  public String code() {
    return "contract.rule." + name;
  }

  Verdict judge(ContractText text, Predicate<String> excepted, LegalValues values) {
    Finding finding = check.apply(text, values);
    return new Verdict(
        this,
        finding.objections().stream()
            .filter(Objection::isAbsolute)
            .map(one -> refusal(one, finding.figures()))
            .toList(),
        excepted.test(name)
            ? List.of()
            : finding.objections().stream()
                .filter(objection -> !objection.isAbsolute())
                .map(one -> refusal(one, finding.figures()))
                .toList(),
        finding.figures());
  }

  private Refusal refusal(Objection objection, List<Figure> figures) {
    Citation citation =
        objection
            .source()
            .map(where -> new Citation(where, areConfirmed(where, figures)))
            .orElse(new Citation(source, confirmed));
    return new Refusal(
        code(), objection.reason(), objection.remedy(), citation.where(), citation.confirmed());
  }

  private static boolean areConfirmed(String where, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.source().equals(where))
        .allMatch(Figure::confirmed);
  }

  boolean appliesTo(ContractText text) {
    return scope.holds.test(text) && !text.terms().startDate().isBefore(validFrom);
  }
}
