package eu.passerelle.dashboard;

/**
 * How far this year's contracts are on their way to the goal.
 *
 * @param contracts registered this year up to now
 * @param goal how many the year is to have
 */
public record GoalProgress(int year, long contracts, long goal) {

  public GoalProgress {
    if (contracts < 0 || goal <= 0) {
      throw new IllegalArgumentException("contracts are counted from zero towards a goal");
    }
  }

  public boolean isReached() {
    return contracts >= goal;
  }

  /** How many are still missing; none once the goal is reached. */
  public long missing() {
    return Math.max(0, goal - contracts);
  }

  /** The share of the goal that a number of contracts is, in whole percent and at most 100. */
  public long percent(long some) {
    return Math.min(100, Math.round(100.0 * some / goal));
  }
}
