package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The life of a contract")
class ContractLifeTest {

  private static final Path PICTURE = Path.of("docs/contract-life.md");

  @Test
  @DisplayName("is drawn in docs/contract-life.md as it is in the code")
  void drawn() throws IOException {
    String drawn = drawing();
    Path expected = Path.of("target/contract-life.md");
    Files.writeString(expected, drawn);
    assertEquals(
        drawn,
        Files.readString(PICTURE),
        "the table has changed: the new picture lies in " + expected);
  }

  @Test
  @DisplayName("leads from the draft to every state, and on from each that is not its end")
  void connected() {
    Set<ContractStatus> reached = EnumSet.of(ContractStatus.DRAFT);
    boolean further = true;
    while (further) {
      further = false;
      for (ContractLife act : ContractLife.values()) {
        further |= act.from().stream().anyMatch(reached::contains) && reached.add(act.to());
      }
    }
    assertEquals(EnumSet.allOf(ContractStatus.class), reached);
    Set<ContractStatus> ends =
        EnumSet.of(ContractStatus.ABANDONED, ContractStatus.TERMINATED, ContractStatus.COMPLETED);
    assertTrue(
        EnumSet.complementOf(EnumSet.copyOf(ends)).stream()
            .allMatch(state -> acts().anyMatch(act -> act.isPossibleFrom(state))));
    assertTrue(ends.stream().noneMatch(end -> acts().anyMatch(act -> act.isPossibleFrom(end))));
  }

  private static Stream<ContractLife> acts() {
    return Arrays.stream(ContractLife.values());
  }

  private static String drawing() {
    return """
        # The life of a contract

        From the tables in `contract.ContractLife`, `AmendmentLife`, `SuspensionLife` and `DepositLife`; `ContractLifeTest` fails where this page differs from them.

        """
        + picture(steps(ContractLife.values(), ContractLife::step), "DRAFT")
        + """

        ## The life of an amendment

        It begins when the company proposes it (amend); meanwhile the contract stays registered as it was.

        """
        + picture(steps(AmendmentLife.values(), AmendmentLife::step), "SIGNING")
        + """

        ## The life of a suspension

        It begins when the company reports it (suspend).

        """
        + picture(steps(SuspensionLife.values(), SuspensionLife::step), "REPORTED")
        + """

        ## The life of a deposit

        With the theory in France and the practice in Germany it falls due when the contract is registered. It decides who pays the school; the contract is valid whatever becomes of it.

        """
        + picture(steps(DepositLife.values(), DepositLife::step), "DUE");
  }

  private static <A extends Enum<A>, S extends Enum<S>> Map<String, Step<S>> steps(
      A[] acts, Function<A, Step<S>> step) {
    Map<String, Step<S>> steps = new LinkedHashMap<>();
    Arrays.stream(acts).forEach(act -> steps.put(words(act), step.apply(act)));
    return steps;
  }

  private static <S extends Enum<S>> String picture(Map<String, Step<S>> steps, String first) {
    StringBuilder picture =
        new StringBuilder(
            "| act | from | to | whose | what must hold | what follows |\n|---|---|---|---|---|---|\n");
    steps.forEach((act, step) -> picture.append(row(act, step)));
    picture.append("\n```mermaid\nstateDiagram-v2\n  [*] --> ").append(first).append('\n');
    steps.forEach(
        (act, step) ->
            sorted(step.from())
                .forEach(
                    from -> picture.append("  %s --> %s: %s\n".formatted(from, step.to(), act))));
    ends(steps.values()).forEach(end -> picture.append("  %s --> [*]\n".formatted(end)));
    return picture.append("```\n").toString();
  }

  /** Where no act leads on from. */
  private static <S extends Enum<S>> List<S> ends(Collection<Step<S>> steps) {
    return steps.stream()
        .map(Step::to)
        .filter(to -> steps.stream().noneMatch(step -> step.from().contains(to)))
        .distinct()
        .toList();
  }

  private static <S extends Enum<S>> String row(String act, Step<S> step) {
    String from = sorted(step.from()).stream().map(ContractLifeTest::words).collect(joined());
    String whose = sorted(step.actors()).stream().map(ContractLifeTest::words).collect(joined());
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(act, from, words(step.to()), whose, step.holds(), step.follows());
  }

  private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
    return values.stream().sorted().toList();
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
