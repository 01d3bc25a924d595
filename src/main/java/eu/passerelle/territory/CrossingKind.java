package eu.passerelle.territory;

/**
 * What carries people over the Rhine, and how long one waits for it on average when walking, riding
 * or driving; who takes a line waits for that ({@link Line}).
 */
public enum CrossingKind {
  BRIDGE(0),
  /** A bridge made for walking and riding. */
  FOOTBRIDGE(0),
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
