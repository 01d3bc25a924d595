package eu.passerelle.dashboard;

import eu.passerelle.dashboard.Indicators.Tally;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The contracts of a year by what they are: each way of counting them adds up to all. */
public record Breakdown(List<Tally> tallies) {

  /** How many contracts have one thing in common. */
  public record Share<T>(T what, long contracts) {}

  public Breakdown {
    tallies = List.copyOf(tallies);
  }

  public long all() {
    return tallies.stream().mapToLong(Tally::contracts).sum();
  }

  /** By occupation, the most frequent first; those without a contract stand there too. */
  public List<Share<Occupation>> byOccupation(List<Occupation> occupations) {
    return shares(occupations.stream(), Tally::occupation).stream()
        .sorted(Comparator.comparingLong(Share<Occupation>::contracts).reversed())
        .toList();
  }

  /** By competent body, the one with most first; those without a contract are left out. */
  public List<Share<Optional<Organisation>>> byRegistrar(Language reader) {
    return shares(Stream.empty(), tally -> Optional.ofNullable(tally.registrar())).stream()
        .sorted(
            Comparator.comparingLong(Share<Optional<Organisation>>::contracts)
                .reversed()
                .thenComparing(share -> share.what().map(body -> body.name(reader)).orElse("")))
        .toList();
  }

  /** By direction; those of the pilot come last and only if there are any. */
  public List<Share<Optional<Direction>>> byDirection() {
    return shares(
        Arrays.stream(Direction.values()).filter(d -> !d.isPilot()).map(Optional::of),
        tally -> Direction.between(tally.theory(), tally.practice()));
  }

  /** By the country of the practice; Switzerland comes last and only if there are any. */
  public List<Share<Country>> byPractice() {
    return shares(
        Arrays.stream(Direction.values()).filter(d -> !d.isPilot()).map(Direction::practice),
        Tally::practice);
  }

  private <T> List<Share<T>> shares(Stream<T> expected, Function<Tally, T> what) {
    Map<T, Long> counted = new LinkedHashMap<>();
    expected.forEach(one -> counted.put(one, 0L));
    tallies.forEach(tally -> counted.merge(what.apply(tally), tally.contracts(), Long::sum));
    return counted.entrySet().stream()
        .map(entry -> new Share<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
