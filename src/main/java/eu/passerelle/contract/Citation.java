package eu.passerelle.contract;

/**
 * Where a rule stands, as readers are told.
 *
 * @param confirmed whether it was read there; else it is general knowledge, to be confirmed
 */
public record Citation(String where, boolean confirmed) {}
