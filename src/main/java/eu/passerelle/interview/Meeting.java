package eu.passerelle.interview;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Two of whom at least one would like to meet the other, and the time the solver gives them, if it
 * finds one.
 */
@PlanningEntity
public class Meeting {

  @PlanningId private Integer number;
  private Stand stand;
  private Seeker seeker;
  private boolean shareLanguage;

  /** How much each wishes for it: most for the first of all wishes, 0 for none. */
  private int wishOfSeeker;

  private int wishOfStand;

  /**
   * The times the solver has for it. One that is fixed has its own, which is none of the others' if
   * the rhythm was changed since.
   */
  @ValueRangeProvider private List<Slot> times = List.of();

  @PlanningVariable(allowsUnassigned = true)
  private Slot slot;

  @PlanningPin private boolean fixed;

  /** For the solver, which copies it. */
  protected Meeting() {}

  /**
   * Two who wait for a time.
   *
   * @param number another one for each meeting of a timetable
   */
  Meeting(int number, Stand stand, Seeker seeker) {
    this.number = number;
    this.stand = stand;
    this.seeker = seeker;
    this.shareLanguage = !Collections.disjoint(stand.languages(), seeker.languages());
    this.wishOfSeeker = strength(seeker.wishes().indexOf(stand));
    this.wishOfStand = strength(stand.wishes().indexOf(seeker));
  }

  private static int strength(int position) {
    return position < 0 ? 0 : Participant.MOST_WISHES - position;
  }

  /** Stays at a time, or at none, whatever else changes. */
  Meeting fixedAt(Optional<Slot> time) {
    this.slot = time.orElse(null);
    this.times = time.stream().toList();
    this.fixed = true;
    return this;
  }

  /** Begins at a time, from which it may be moved. */
  Meeting at(Slot time) {
    this.slot = time;
    return this;
  }

  /** Another one of the same two at the same time. */
  Meeting copy() {
    Meeting copy = new Meeting(number, stand, seeker);
    copy.times = times;
    copy.slot = slot;
    copy.fixed = fixed;
    return copy;
  }

  /** Waits for a time again. */
  void leave() {
    this.slot = null;
  }

  /** Gives it these times to choose from, unless it is fixed. */
  void mayBeAt(List<Slot> choice) {
    if (!fixed) {
      this.times = choice;
    }
  }

  Stand stand() {
    return stand;
  }

  Seeker seeker() {
    return seeker;
  }

  /** The time; empty if there is none for it. */
  Optional<Slot> time() {
    return Optional.ofNullable(slot);
  }

  /** The same for the rules, which never ask it of a meeting without one. */
  Slot slot() {
    return slot;
  }

  boolean isFixed() {
    return fixed;
  }

  boolean isUnmet() {
    return slot == null;
  }

  /** The beginning and end of its time, which the rules never ask of a meeting without one. */
  LocalTime from() {
    return slot.from();
  }

  LocalTime until() {
    return slot.until();
  }

  /** Whether both are there at a time. */
  boolean isPossibleAt(Slot time) {
    return stand.presence().covers(time) && seeker.presence().covers(time);
  }

  /** Whether the two can talk with each other. */
  boolean shareLanguage() {
    return shareLanguage;
  }

  /** How much both wish for it: ten if each wishes for nobody more. */
  int strength() {
    return wishOfSeeker + wishOfStand;
  }

  /** Whether the seeker would rather have this one than another of theirs. */
  boolean isRatherWishedBySeekerThan(Meeting other) {
    return wishOfSeeker > other.wishOfSeeker;
  }

  /** Whether the company would rather have this one than another of its own. */
  boolean isRatherWishedByStandThan(Meeting other) {
    return wishOfStand > other.wishOfStand;
  }

  @Override
  public String toString() {
    return number + " " + time().map(Slot::toString).orElse("unmet");
  }
}
