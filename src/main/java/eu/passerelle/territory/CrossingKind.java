package eu.passerelle.territory;

/** What carries people over the Rhine, and how long one waits for it on average. */
public enum CrossingKind {
  BRIDGE(0),
  DAM(2),
  FERRY(10);

  private final int waitingMinutes;

  CrossingKind(int waitingMinutes) {
    this.waitingMinutes = waitingMinutes;
  }

  int waitingMinutes() {
    return waitingMinutes;
  }
}
