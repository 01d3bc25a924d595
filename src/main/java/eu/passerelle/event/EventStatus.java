package eu.passerelle.event;

/** Where an event stands; in words: the message {@code event.status.X}. */
public enum EventStatus {
  /** Only the coordination sees it. */
  PLANNED,
  /** Everyone sees it, and until it begins one can register. */
  PUBLISHED,
  /** It does not take place; who had registered was told. */
  CANCELLED
}
