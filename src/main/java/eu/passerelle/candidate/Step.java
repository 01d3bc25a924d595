package eu.passerelle.candidate;

import java.util.Optional;

/** The questions of a profile, one thing a page, in this order. */
public enum Step {
  BIRTH,
  HOME,
  TRAVEL,
  SCHOOL,
  LANGUAGES,
  OCCUPATIONS,
  SIDE,
  COMPANY,
  VISIBILITY,
  GUARDIAN;

  /**
   * Whether everyone has to answer it: who says nothing likes any company and is not found, and
   * only minors are represented.
   */
  public boolean isRequired() {
    return this != COMPANY && this != VISIBILITY && this != GUARDIAN;
  }

  public Optional<Step> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  public Optional<Step> previous() {
    return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
  }

  /** Its number, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
