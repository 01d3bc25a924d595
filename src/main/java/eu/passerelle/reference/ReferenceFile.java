package eu.passerelle.reference;

import java.sql.SQLException;

/**
 * A CSV file of reference data that a room keeps under {@code reference/} and loads into its own
 * tables. Each room names its files by beans of this type; {@link ReferenceData} finds them.
 */
public interface ReferenceFile {

  /** The file's name without {@code .csv}. */
  String name();

  /**
   * Files with a lower number are loaded first; those of rooms on the ground floor are below 100.
   */
  int order();

  /**
   * Writes the file's rows so that loading them again changes nothing. Rows already there are
   * brought up to date; none is deleted that people's data may point to.
   */
  void load(Csv csv, Batches batches) throws SQLException;
}
