package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    String rows = acts().map(ContractLifeTest::row).collect(Collectors.joining());
    String arrows =
        acts()
            .flatMap(act -> sorted(act.from()).stream().map(from -> arrow(from, act)))
            .collect(Collectors.joining());
    return """
        # The life of a contract

        From the table in `contract.ContractLife`; `ContractLifeTest` fails where this page differs from it.

        | act | from | to | whose |
        |---|---|---|---|
        """
        + rows
        + "\n```mermaid\nstateDiagram-v2\n  [*] --> DRAFT\n"
        + arrows
        + "  ABANDONED --> [*]\n  TERMINATED --> [*]\n  COMPLETED --> [*]\n```\n";
  }

  private static String row(ContractLife act) {
    String from = sorted(act.from()).stream().map(ContractLifeTest::words).collect(joined());
    String whose = sorted(act.actors()).stream().map(ContractLifeTest::words).collect(joined());
    return "| %s | %s | %s | %s |\n".formatted(words(act), from, words(act.to()), whose);
  }

  private static String arrow(ContractStatus from, ContractLife act) {
    return "  %s --> %s: %s\n".formatted(from, act.to(), words(act));
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
