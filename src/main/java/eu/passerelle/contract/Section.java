package eu.passerelle.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A handful of {@link Particular}s on one page, answered by one of the parties. */
public enum Section {
  COMPANY(Actor.EMPLOYER),
  TRAINER(Actor.EMPLOYER),
  TRAINING(Actor.EMPLOYER),
  WORK(Actor.EMPLOYER),
  BENEFITS(Actor.EMPLOYER),
  /** For a minor, with the guardian. */
  APPRENTICE(Actor.APPRENTICE),
  /**
   * What the register counts and nobody agrees on: kept apart from the contract, for the apprentice
   * and the officer alone.
   */
  REGISTER(Actor.APPRENTICE),
  SCHOOL(Actor.SCHOOL);

  private final Actor by;

  Section(Actor by) {
    this.by = by;
  }

  /** The section of a name in small letters, as addresses write it. */
  public static Optional<Section> named(String name) {
    return Arrays.stream(values()).filter(section -> section.address().equals(name)).findFirst();
  }

  /** Its name as addresses write it. */
  public String address() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose answers these are. */
  public Actor by() {
    return by;
  }

  /** Whether what it says is agreed, and so signed, printed and read by everyone. */
  public boolean isAgreed() {
    return this != REGISTER;
  }

  /** Whether it can be filled in where a contract stands: the school's once the school is asked. */
  public boolean isOpenIn(ContractStatus status) {
    return by == Actor.SCHOOL ? status == ContractStatus.AT_SCHOOL : status.isEditable();
  }

  /** The act of filling it in: a contract stays where it stands. */
  Step<ContractStatus> step(ContractStatus status) {
    return new Step<>(isOpenIn(status) ? Set.of(status) : Set.of(), status, Set.of(by), "", "");
  }

  /** Whether a line of a contract's wording is one of its own. */
  boolean has(String line) {
    return Particular.named(line).filter(particular -> particular.section() == this).isPresent();
  }

  /** What it asks for, in its order. */
  public List<Particular> particulars() {
    return Particular.BY_SECTION.get(this);
  }
}
