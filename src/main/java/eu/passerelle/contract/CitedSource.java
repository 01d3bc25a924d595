package eu.passerelle.contract;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.LegalBasis;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source that was not read when the rules were written down.
 *
 * @param cited as the rules cite it
 * @param saidOf what is said to stand there
 */
public record CitedSource(String cited, List<Text> saidOf) {

  /** All of them: of the rules in their order, of ends and forms, and of what officers check. */
  static List<CitedSource> all(List<ChecklistItem> checklist) {
    Map<String, Set<Text>> all = new LinkedHashMap<>();
    RegistrationRules.ALL.stream()
        .filter(rule -> !rule.confirmed())
        .forEach(rule -> add(all, rule.source(), rule.title()));
    for (LegalBasis basis : LegalBasis.values()) {
      for (Direction direction : Direction.values()) {
        GoverningLaw.of(direction, basis).stream()
            .filter(line -> !line.confirmed())
            .forEach(line -> add(all, line.source(), line.title()));
      }
    }
    Arrays.stream(FormSource.values())
        .filter(source -> !source.isConfirmed())
        .forEach(source -> add(all, source.where(), Text.of("contract.source.form")));
    Arrays.stream(TerminationGround.values())
        .forEach(ground -> add(all, ground.source(), Text.of("contract.ground." + ground)));
    Arrays.stream(NamedSource.values()).forEach(source -> add(all, source.where(), source.about()));
    checklist.stream()
        .filter(item -> !item.isConfirmed())
        .forEach(item -> add(all, item.source(), Text.of("contract.paper.plain", item.title())));
    return all.entrySet().stream()
        .map(entry -> new CitedSource(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static void add(Map<String, Set<Text>> all, String cited, Text of) {
    all.computeIfAbsent(cited, none -> new LinkedHashSet<>()).add(of);
  }
}
