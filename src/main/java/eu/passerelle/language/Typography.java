package eu.passerelle.language;

import java.util.regex.Pattern;

/** What each language's printers ask for and no keyboard has a key for. */
final class Typography {

  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final Pattern BEFORE_HIGH_PUNCTUATION = Pattern.compile(" (?=[;!?»])");
  private static final Pattern BEFORE_COLON = Pattern.compile(" (?=:(\\s|$))");
  private static final Pattern AFTER_OPENING_QUOTE = Pattern.compile("(?<=«) ");
  private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[\\d}]) (?=(€|%|km|h)(\\W|$))");

  private static final Pattern FIRST_OF_MONTH =
      Pattern.compile(
          "\\b1 (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
              + "|décembre)\\b)");

  private Typography() {}

  /**
   * Sets the spaces that must not break: in French the narrow one before high punctuation, in both
   * languages the one between a figure and its unit. French alone writes the first of a month as an
   * ordinal.
   */
  static String set(Language language, String text) {
    String set = BEFORE_UNIT.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
    if (language == Language.DE) {
      return set;
    }
    set = FIRST_OF_MONTH.matcher(set).replaceAll("1er ");
    String narrow = String.valueOf(NARROW_NO_BREAK_SPACE);
    set = BEFORE_HIGH_PUNCTUATION.matcher(set).replaceAll(narrow);
    set = BEFORE_COLON.matcher(set).replaceAll(narrow);
    return AFTER_OPENING_QUOTE.matcher(set).replaceAll(narrow);
  }
}
