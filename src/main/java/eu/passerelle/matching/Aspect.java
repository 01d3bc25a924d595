package eu.passerelle.matching;

/** What is compared, in the order it is told, and how many points it can give. */
public enum Aspect {
  OCCUPATION(30),
  WAY(25),
  FRENCH(15),
  GERMAN(15),
  START(10),
  SIDE(10),
  SCHOOL(10);

  private final int weight;

  Aspect(int weight) {
    this.weight = weight;
  }

  public int weight() {
    return weight;
  }
}
