package eu.passerelle.contract;

import eu.passerelle.language.Text;

/**
 * A column of a file that a body takes of its register. Names and codes are the same in both
 * languages, so that a program reads any file alike; {@code docs/export.md} says what they hold.
 */
public interface ExportColumn {

  /** Its name in the file. */
  String title();

  /** What it holds, for whoever reads the file. */
  Text description();

  /** What a registered contract has there: text, a number or a day; empty text for nothing. */
  Object of(Contract contract);
}
