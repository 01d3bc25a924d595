package eu.passerelle.contract.web;

import eu.passerelle.contract.AnswerKind;
import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.FormSource;
import eu.passerelle.contract.Particular;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form for what is asked of a contract, one for each {@link Particular}. */
public final class ParticularFields {

  private final ContractText contract;
  private final List<Particular> asked;
  private final Map<String, String> answers = new HashMap<>();

  ParticularFields(ContractText contract, List<Particular> asked) {
    this.contract = contract;
    this.asked = asked;
  }

  ParticularFields fill(Map<Particular, String> said) {
    said.forEach((particular, value) -> answers.put(particular.name(), typed(particular, value)));
    return this;
  }

  /** An answer as one would type it: with the decimal comma of both languages. */
  private static String typed(Particular particular, String value) {
    return switch (particular.kind()) {
      case HOURS, AMOUNT -> value.replace('.', ',');
      default -> value;
    };
  }

  /** What was typed, as it is kept; what is no possible answer gets its message at its field. */
  Map<Particular, String> read(Notice notice) {
    Map<Particular, String> said = new EnumMap<>(Particular.class);
    for (Particular particular : asked) {
      read(particular, notice).ifPresent(value -> said.put(particular, value));
    }
    return said;
  }

  private Optional<String> read(Particular particular, Notice notice) {
    String typed = answers.get(particular.name());
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    Optional<String> value = particular.read(typed);
    value
        .map(answer -> particular.excess(answer, contract))
        .orElseGet(() -> Optional.of(particular.wrong()))
        .ifPresent(wrong -> notice.at(particular.name(), wrong));
    return value;
  }

  public List<Particular> getAsked() {
    return asked;
  }

  /** What is typed, by the name of the field. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  public boolean isRequired(Particular particular) {
    return particular.isRequiredOf(contract);
  }

  /** What the other system calls it, where one finds it, and where it stands that it is asked. */
  public Text hint(Particular particular, Citations citations) {
    FormSource source = particular.sourceFor(contract).orElseThrow();
    return Text.of(
        "contract.section.hint",
        particular.hint(),
        citations.of(source.where(), source.isConfirmed()));
  }

  /** The keyboard that a telephone shows for an answer. */
  public String keyboard(Particular particular) {
    return switch (particular.kind()) {
      case COUNT, IDCC, SIRET, AGS, BETRIEBSNUMMER -> "numeric";
      case HOURS, AMOUNT -> "decimal";
      default -> "text";
    };
  }

  /** Whether an answer is a day, and so chosen in a calendar; everything else is written. */
  public boolean isDate(Particular particular) {
    return particular.kind() == AnswerKind.DATE;
  }

  public boolean isLong(Particular particular) {
    return particular.kind() == AnswerKind.PARAGRAPHS;
  }
}
