package eu.passerelle.offer;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many offers a search finds, and of each facet how many there are of every choice: counted as
 * if nothing of this facet were chosen yet, so that a number says what its choice will show.
 */
public final class Facets {

  /**
   * Offers that were counted together.
   *
   * @param facet by what they were told apart; empty where all are counted
   * @param code what they have in common; empty where they have none
   * @param missed the only facet whose choice they miss; empty where they miss none
   * @param name what occupations and areas are called
   */
  record Counted(
      Optional<Facet> facet,
      Optional<String> code,
      Optional<Facet> missed,
      long number,
      Optional<Bilingual> name) {}

  /** One choice of a facet, and how many offers it shows. */
  public record Choice(String code, Text name, long count, boolean chosen) {}

  private final Wanted wanted;
  private final Optional<String> meaning;
  private final List<Counted> counted;

  Facets(Wanted wanted, Optional<String> meaning, List<Counted> counted) {
    this.wanted = wanted;
    this.meaning = meaning;
    this.counted = counted;
  }

  /** The search that was counted. */
  Wanted wanted() {
    return wanted;
  }

  /** What its words mean to the database; empty where there are none, or nothing is found. */
  Optional<String> meaning() {
    return meaning;
  }

  /** How many offers are found. */
  public long total() {
    return counted.stream()
        .filter(c -> c.facet().isEmpty() && c.missed().isEmpty())
        .mapToLong(Counted::number)
        .sum();
  }

  /** How many would be found without what was chosen of a facet. */
  public long without(Facet facet) {
    return total()
        + counted.stream()
            .filter(c -> c.facet().isEmpty() && c.missed().equals(Optional.of(facet)))
            .mapToLong(Counted::number)
            .sum();
  }

  /** What can be chosen of a facet, or is: by number where it has no order of its own. */
  public List<Choice> of(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    long before = 0;
    for (Choice choice : apart(facet)) {
      before += choice.count();
      choices.add(
          facet.isCumulative()
              ? new Choice(choice.code(), choice.name(), before, choice.chosen())
              : choice);
    }
    return choices;
  }

  private List<Choice> apart(Facet facet) {
    Map<String, List<Counted>> byCode =
        counted.stream()
            .filter(c -> c.facet().equals(Optional.of(facet)))
            .filter(c -> c.missed().isEmpty() || c.missed().equals(Optional.of(facet)))
            .filter(c -> c.code().filter(facet::knows).isPresent())
            .collect(Collectors.groupingBy(c -> c.code().orElseThrow()));
    return byCode.entrySet().stream()
        .map(entry -> choice(facet, entry.getKey(), entry.getValue()))
        .sorted(order(facet))
        .toList();
  }

  private Choice choice(Facet facet, String code, List<Counted> together) {
    Text name =
        together.stream()
            .flatMap(c -> c.name().stream())
            .findFirst()
            .map(called -> Text.of("offer.facet.named", called))
            .orElseGet(() -> facet.inWords(code));
    long number = together.stream().mapToLong(Counted::number).sum();
    return new Choice(code, name, number, wanted.chosen(facet).filter(code::equals).isPresent());
  }

  private static Comparator<Choice> order(Facet facet) {
    return switch (facet) {
      case OCCUPATION, AREA ->
          Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::code);
      case DIRECTION -> Comparator.comparing(choice -> Direction.valueOf(choice.code()));
      case FRENCH, GERMAN -> Comparator.comparing(choice -> LanguageLevel.valueOf(choice.code()));
      case START, LODGING -> Comparator.comparing(Choice::code);
    };
  }
}
