package eu.passerelle.matching;

import java.util.Optional;

/** What is compared, in the order it is told, and how many points it can give. */
public enum Aspect {
  OCCUPATION(30, Block.OCCUPATION),
  WAY(25, Block.WAY),
  LODGING(10, Block.LODGING),
  FRENCH(15, Block.FRENCH),
  GERMAN(15, Block.GERMAN),
  START(10, Block.START),
  SIDE(10, Block.SIDE),
  COMPANY(6),
  SCHOOL(10, Block.SCHOOL);

  private final int weight;
  private final Optional<Block> block;

  Aspect(int weight, Block block) {
    this.weight = weight;
    this.block = Optional.of(block);
  }

  /** One on which no pair fails. */
  Aspect(int weight) {
    this.weight = weight;
    this.block = Optional.empty();
  }

  public int weight() {
    return weight;
  }

  /**
   * What keeps a pair apart that reaches no points of it; empty where that is a pity, but no ground
   * to turn a place down.
   */
  Optional<Block> block() {
    return block;
  }
}
