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

  /** What was known at one moment of a day, and the horizon from which to ask for more. */
  private record AsOf<F extends Located>(
      LocalDate day, long horizon, Neighbourhood<F> neighbourhood) {}

  private final Source<F> source;
  private final Map<Long, F> facts = new HashMap<>();
  private volatile AsOf<F> known = new AsOf<>(LocalDate.MIN, NEVER, Neighbourhood.empty());

  KeptFacts(Source<F> source) {
    this.source = source;
  }

  /**
   * All of them, by occupation and town.
   *
   * <p>Nobody waits for another where nothing has changed. Else one reads for all who wait; since
   * each has asked before, each holds its connection by then, and who reads needs none that a
   * waiting one has.
   */
  Neighbourhood<F> on(LocalDate today) {
    AsOf<F> now = known;
    boolean changed = !source.since(now.horizon()).numbers().isEmpty();
    return changed || !now.day().equals(today) ? caughtUp(today) : now.neighbourhood();
  }

  /** Those of one number, if it is to be found. */
  Optional<F> of(long number, LocalDate today) {
    on(today);
    synchronized (this) {
      return Optional.ofNullable(facts.get(number));
    }
  }

  private synchronized Neighbourhood<F> caughtUp(LocalDate today) {
    if (known.day().equals(today)) {
      Changes changes = source.since(known.horizon());
      known = new AsOf<>(today, changes.horizon(), learn(known.neighbourhood(), changes, today));
    } else {
      readAll(today);
    }
    return known.neighbourhood();
  }

  // The horizon first: what is committed while the rest is read is named the next time.
  private void readAll(LocalDate today) {
    long next = source.since(NEVER).horizon();
    known = new AsOf<>(LocalDate.MIN, NEVER, Neighbourhood.empty());
    facts.clear();
    Neighbourhood<F> all =
        learn(Neighbourhood.empty(), new Changes(next, source.numbers(today)), today);
    known = new AsOf<>(today, next, all);
  }

  private Neighbourhood<F> learn(Neighbourhood<F> before, Changes named, LocalDate today) {
    List<Long> numbers = named.numbers();
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
    if (changes.isEmpty()) {
      return before;
    }
    for (Change<F> change : changes) {
      change
          .now()
          .ifPresentOrElse(
              found -> facts.put(change.number(), found), () -> facts.remove(change.number()));
    }
    return before.after(changes);
  }
}
