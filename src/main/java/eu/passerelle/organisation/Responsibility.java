package eu.passerelle.organisation;

import java.util.Optional;

/**
 * Who looks after a contract.
 *
 * @param registrar whose register it is entered in: a German chamber, the authority of a Swiss
 *     canton, or Opco EP for its deposit
 * @param depositary who receives a further deposit for the funding of the school; Opco EP where the
 *     theory is in France
 * @param adviser the French chamber that advises and mediates, where recorded
 */
public record Responsibility(
    Organisation registrar, Optional<Organisation> depositary, Optional<Organisation> adviser) {}
