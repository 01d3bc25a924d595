package eu.passerelle.event;

/** Where a registration stands. */
public enum RegistrationStatus {
  /** The address is not yet proved: a mail with a link was sent. */
  REQUESTED,
  /** Has a seat. */
  CONFIRMED,
  /** The event is full; moves up in the order of confirmation. */
  WAITING,
  /** Will not come. */
  CANCELLED
}
