package eu.passerelle.language;

/**
 * Where a rule stands, as readers are told.
 *
 * @param confirmed whether it was read there; else it is general knowledge, to be confirmed
 */
public record Citation(String where, boolean confirmed) {

  /** The source, and that it is to be confirmed where it was not read. */
  public Text inWords() {
    return Text.of(confirmed ? "page.source.read" : "page.source.toConfirm", where);
  }
}
