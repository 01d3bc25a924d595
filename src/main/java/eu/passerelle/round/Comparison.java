package eu.passerelle.round;

import eu.passerelle.round.RoundProposals.Agreed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was proposed beside what came of it: the contracts drawn up since, given up ones left out.
 * It is the place that counts, not only its company.
 */
public final class Comparison {

  private final Map<Long, Sequel> assigned;
  private final Map<Long, Sequel> left;

  /** The comparison by what everyone has agreed on since; whoever has twice is there twice. */
  Comparison(List<Agreed> agreements) {
    this.assigned = sequels(agreements, agreed -> agreed.proposed() != null);
    this.left = sequels(agreements, agreed -> agreed.proposed() == null);
  }

  private static Map<Long, Sequel> sequels(List<Agreed> agreements, Predicate<Agreed> whose) {
    return agreements.stream()
        .filter(whose)
        .collect(
            Collectors.toMap(
                Agreed::participantId,
                Comparison::sequel,
                BinaryOperator.minBy(Comparator.naturalOrder())));
  }

  private static Sequel sequel(Agreed agreed) {
    if (agreed.agreedOn() == null) {
      return Sequel.NO_PLACE;
    }
    return Objects.equals(agreed.agreedOn(), agreed.proposed())
        ? Sequel.SAME_PLACE
        : Sequel.OTHER_PLACE;
  }

  /** What came of it for someone to whom a place was proposed. */
  public Sequel of(RoundParticipant participant) {
    return assigned.get(participant.id());
  }

  /** For how many of those to whom a place was proposed it came so. */
  public long count(Sequel sequel) {
    return count(assigned.values(), sequel);
  }

  /** How many have found a place for whom none was left. */
  public long foundByThemselves() {
    return count(left.values(), Sequel.OTHER_PLACE);
  }

  private static long count(Collection<Sequel> sequels, Sequel sequel) {
    return sequels.stream().filter(sequel::equals).count();
  }
}
