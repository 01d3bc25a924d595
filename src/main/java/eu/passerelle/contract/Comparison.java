package eu.passerelle.contract;

import eu.passerelle.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * What two editions of a contract say differently, field by field, as its page says it.
 *
 * @param differences none where what was signed had only to be signed anew
 */
public record Comparison(
    ContractEdition before, ContractEdition after, List<Difference> differences) {

  /** The names of schools and places by their numbers. */
  record Names(LongFunction<String> schools, LongFunction<String> places) {}

  /** One field, and what it said before and after. */
  public record Difference(Text field, Text before, Text after) {}

  /**
   * What can change, in the order of the page. Company, occupation and the country of the theory
   * cannot: they are those of the application.
   */
  private static final Map<String, Text> FIELDS = new LinkedHashMap<>();

  private static final Set<String> NAMES_GUARDIAN =
      Set.of("guardian", Particular.GUARDIAN_ADDRESS.name());

  static {
    FIELDS.put("apprentice", Text.of("contract.fact.apprentice"));
    FIELDS.put("born", Text.of("contract.compare.born"));
    FIELDS.put("guardian", Text.of("contract.fact.guardian"));
    FIELDS.put("place", Text.of("contract.paper.place"));
    FIELDS.put("school", Text.of("contract.fact.school"));
    FIELDS.put("qualification", Text.of("contract.fact.qualification"));
    FIELDS.put("trainer", Text.of("contract.fact.trainer"));
    FIELDS.put("start", Text.of("contract.field.start"));
    FIELDS.put("end", Text.of("contract.field.end"));
    FIELDS.put("probation", Text.of("contract.fact.probation"));
    FIELDS.put("hours", Text.of("contract.fact.hours"));
    FIELDS.put("leave", Text.of("contract.fact.leave"));
    FIELDS.put("collective agreement", Text.of("contract.fact.collectiveAgreement"));
    for (int year = 1; year <= ContractText.YEARS_OF_PAY; year++) {
      FIELDS.put("pay " + year, Text.of("contract.compare.pay", year));
    }
    FIELDS.put("goes on with", Text.of("contract.fact.earlier"));
    FIELDS.put("months before", Text.of("contract.compare.monthsBefore"));
    for (Particular particular : Particular.values()) {
      FIELDS.put(particular.name(), particular.label());
    }
    FIELDS.put("amended from", Text.of("contract.fact.amendedFrom"));
  }

  /**
   * Compares two editions; the last two where the numbers are not those of two. Empty where there
   * is only one.
   *
   * @param names what is named by number in the words
   */
  static Optional<Comparison> of(Contract contract, List<Integer> numbers, Names names) {
    List<ContractEdition> editions = contract.editions();
    if (editions.size() < 2) {
      return Optional.empty();
    }
    List<ContractEdition> chosen =
        editions.stream().filter(edition -> numbers.contains(edition.number())).toList();
    List<ContractEdition> two =
        chosen.size() == 2 ? chosen : editions.subList(editions.size() - 2, editions.size());
    ContractEdition before = two.get(0);
    ContractEdition after = two.get(1);
    return Optional.of(
        new Comparison(
            before,
            after,
            differences(contract, before.wording().lines(), after.wording().lines(), names)));
  }

  private static List<Difference> differences(
      Contract contract, Map<String, String> before, Map<String, String> after, Names names) {
    List<Difference> differences = new ArrayList<>();
    FIELDS.forEach(
        (name, field) -> {
          String former = before.getOrDefault(name, "");
          String later = after.getOrDefault(name, "");
          if (!former.equals(later) && isShown(name, contract)) {
            differences.add(
                new Difference(
                    field,
                    said(contract, name, former, names),
                    said(contract, name, later, names)));
          }
        });
    return differences;
  }

  /** The page of a contract names nobody's guardian once they begin of age. */
  private static boolean isShown(String name, Contract contract) {
    return !NAMES_GUARDIAN.contains(name) || contract.isMinorOn(contract.terms().startDate());
  }

  private static Text said(ContractText contract, String name, String value, Names names) {
    if (value.isEmpty()) {
      return Text.of("contract.compare.nothing");
    }
    return switch (name) {
      case "born", "start", "end", "amended from" ->
          Text.of("contract.paper.day", LocalDate.parse(value));
      case "probation" ->
          value.equals("0")
              ? Text.of("contract.fact.byLaw")
              : Text.of("contract.fact.months", Integer.valueOf(value));
      case "months before" -> Text.of("contract.fact.months", Integer.valueOf(value));
      case "hours" -> Text.of("contract.paper.plain", new BigDecimal(value));
      case "leave" -> Text.of("contract.fact.days", Integer.valueOf(value));
      case "place" -> Text.of("contract.paper.plain", names.places().apply(Long.parseLong(value)));
      case "school" ->
          Text.of("contract.paper.plain", names.schools().apply(Long.parseLong(value)));
      default ->
          name.startsWith("pay ")
              ? PaperParts.money(new BigDecimal(value), contract.currency())
              : Particular.named(name)
                  .map(particular -> particular.say(value))
                  .orElseGet(() -> Text.of("contract.paper.plain", value));
    };
  }
}
