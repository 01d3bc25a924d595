package eu.passerelle.offer;

/** Where an offer stands in its life. */
public enum OfferStatus {
  /** Being written; nobody but the company sees it. */
  DRAFT,
  /** Published, with places left. */
  OPEN,
  /** Every place is taken. */
  FILLED,
  /** Withdrawn by the company. */
  CLOSED
}
