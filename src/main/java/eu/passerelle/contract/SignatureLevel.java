package eu.passerelle.contract;

/**
 * How much an electronic signature proves in the words of the eIDAS regulation, (EU) 910/2014. Its
 * art. 25 lets none be turned away for being electronic, and only the qualified one has the effect
 * of a signature by hand.
 */
public enum SignatureLevel {
  /** Any electronic signature, art. 3 (10); the regulation itself has no further word for it. */
  SIMPLE,
  /**
   * Leads to its signer, is under their sole control, and shows a later change, art. 3 (11) and 26.
   */
  ADVANCED,
  /** Advanced, made by a qualified device, on a qualified certificate, art. 3 (12). */
  QUALIFIED
}
