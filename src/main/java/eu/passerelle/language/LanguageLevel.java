package eu.passerelle.language;

import java.util.Optional;

/**
 * How well someone speaks a language, on the Common European Framework of Reference (CEFR, Council
 * of Europe 2001), from {@code NONE} (not yet begun) to {@code C2} (as a native).
 */
public enum LanguageLevel {
  NONE,
  A1,
  A2,
  B1,
  B2,
  C1,
  C2;

  private static final LanguageLevel[] ALL = values();

  /** Whether someone at this level meets what is asked. */
  public boolean meets(LanguageLevel asked) {
    return compareTo(asked) >= 0;
  }

  /** How many levels are missing to reach what is asked; 0 if it is met. */
  public int stepsTo(LanguageLevel asked) {
    return Math.max(0, asked.ordinal() - ordinal());
  }

  /** The level above; empty at the top. */
  public Optional<LanguageLevel> next() {
    return this == C2 ? Optional.empty() : Optional.of(ALL[ordinal() + 1]);
  }

  /** The level below; empty where nothing has been learned yet. */
  public Optional<LanguageLevel> previous() {
    return this == NONE ? Optional.empty() : Optional.of(ALL[ordinal() - 1]);
  }
}
