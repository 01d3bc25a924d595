package eu.passerelle.matching;

import eu.passerelle.matching.Neighbourhood.Change;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of all open offers, or of all who agree to be found, kept in memory and brought up to
 * date before each use: one look at what was committed since the last, which is mostly nothing. So
 * every node tells the same, and the truth as of now. On a new day all are read anew, since what is
 * open depends on the day. To be asked before the transaction writes offers or profiles itself,
 * since it could still be rolled back.
 */
final class KeptFacts<F extends Located> {

  /** Where the facts come from. */
  interface Source<F> {

    /**
     * What was committed since, as a horizon before gave it, and the next horizon. It may name
     * again what was named before, but leaves nothing out.
     */
    Changes since(long horizon);

    /** The numbers of all that are to be found on a day. */
    List<Long> numbers(LocalDate today);

    /** The facts of those that are to be found on a day; the others are left out. */
    Map<Long, F> facts(List<Long> numbers, LocalDate today);
  }

  /** Which numbers have changed, and from where to ask the next time. */
  record Changes(long horizon, List<Long> numbers) {}

  /** So far ahead that nothing has changed since. */
  private static final long NEVER = Long.MAX_VALUE;

  private final Source<F> source;
  private final Map<Long, F> facts = new HashMap<>();
  private Neighbourhood<F> neighbourhood = Neighbourhood.empty();
  private LocalDate day = LocalDate.MIN;
  private long horizon;

  KeptFacts(Source<F> source) {
    this.source = source;
  }

  /** All of them, by occupation and town. */
  synchronized Neighbourhood<F> on(LocalDate today) {
    catchUp(today);
    return neighbourhood;
  }

  /** Those of one number, if it is to be found. */
  synchronized Optional<F> of(long number, LocalDate today) {
    catchUp(today);
    return Optional.ofNullable(facts.get(number));
  }

  private void catchUp(LocalDate today) {
    if (!today.equals(day)) {
      readAll(today);
      return;
    }
    Changes changes = source.since(horizon);
    if (!changes.numbers().isEmpty()) {
      learn(changes.numbers(), today);
    }
    horizon = changes.horizon();
  }

  // The horizon first: what is committed while the rest is read is named the next time.
  private void readAll(LocalDate today) {
    long next = source.since(NEVER).horizon();
    facts.clear();
    neighbourhood = Neighbourhood.empty();
    day = LocalDate.MIN;
    learn(source.numbers(today), today);
    day = today;
    horizon = next;
  }

  private void learn(List<Long> numbers, LocalDate today) {
    Map<Long, F> read = source.facts(numbers, today);
    List<Change<F>> changes =
        numbers.stream()
            .distinct()
            .map(
                number ->
                    new Change<>(
                        number,
                        Optional.ofNullable(facts.get(number)),
                        Optional.ofNullable(read.get(number))))
            .filter(change -> !Objects.equals(change.before(), change.now()))
            .toList();
    if (!changes.isEmpty()) {
      neighbourhood = neighbourhood.after(changes);
      changes.forEach(
          change ->
              change
                  .now()
                  .ifPresentOrElse(
                      found -> facts.put(change.number(), found),
                      () -> facts.remove(change.number())));
    }
  }
}
