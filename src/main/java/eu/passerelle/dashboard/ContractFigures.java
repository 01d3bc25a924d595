package eu.passerelle.dashboard;

import eu.passerelle.contract.ContractStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The contracts in figures, as the registers hold them at this moment. */
@ApplicationScoped
public class ContractFigures {

  /** This year's contracts against the goal, and all years up to it. */
  public record Overview(ContractGoal goal, ContractHistory history) {

    public GoalProgress progress() {
      YearFigure running = history.running();
      return new GoalProgress(running.year(), running.contracts(), goal.contracts());
    }
  }

  /** Contracts on their way to the register. */
  public record UnderWay(List<Indicators.Standing> standings) {

    public boolean isEmpty() {
      return standings.isEmpty();
    }

    public long count(ContractStatus status) {
      return of(status).map(Indicators.Standing::contracts).orElse(0L);
    }

    /** Since when the contract waits that has waited longest for its registration. */
    public Optional<Instant> waitingSince() {
      return of(ContractStatus.AWAITING_REGISTRATION).map(Indicators.Standing::oldest);
    }

    private Optional<Indicators.Standing> of(ContractStatus status) {
      return standings.stream().filter(standing -> standing.status() == status).findFirst();
    }
  }

  @Inject private Indicators indicators;
  @Inject private Clock clock;

  @Transactional
  public Overview overview() {
    int thisYear = LocalDate.now(clock).getYear();
    ContractGoal goal =
        indicators.goals(thisYear).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no goal was recorded"));
    return new Overview(
        goal,
        ContractHistory.of(
            indicators.published(), indicators.contractsByYear(clock.getZone()), thisYear));
  }

  /** How many contracts last year had at this day and hour. */
  @Transactional
  public long sameDayLastYear() {
    ZonedDateTime then = ZonedDateTime.now(clock).minusYears(1);
    LocalDate day = then.toLocalDate();
    return indicators.contractsBetween(beginningOf(then.getYear()), then.toInstant())
        + indicators.pastBetween(day.withDayOfYear(1), day);
  }

  /** The contracts of a year by what they are. */
  @Transactional
  public Breakdown breakdown(int year) {
    return new Breakdown(
        Stream.concat(
                indicators.tallies(beginningOf(year), beginningOf(year + 1)).stream(),
                indicators
                    .pastTallies(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                    .stream())
            .toList());
  }

  @Transactional
  public UnderWay underWay() {
    return new UnderWay(indicators.underWay());
  }

  /** A year's first instant on the clocks of the Upper Rhine. */
  public Instant beginningOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
  }
}
