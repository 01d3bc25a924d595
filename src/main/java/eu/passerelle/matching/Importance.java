package eu.passerelle.matching;

/** How much someone says that an aspect matters to them, in steps that can be told apart. */
public enum Importance {
  NONE(0),
  LITTLE(1),
  USUAL(2),
  GREAT(4);

  private final int factor;

  Importance(int factor) {
    this.factor = factor;
  }

  int factor() {
    return factor;
  }
}
