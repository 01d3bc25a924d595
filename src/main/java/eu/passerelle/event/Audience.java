package eu.passerelle.event;

/**
 * Whom an event is for, and as what someone comes; in words: the message {@code event.audience.X}.
 */
public enum Audience {
  /** Those who look for an apprenticeship. They are addressed as tu and du. */
  APPRENTICES,
  PARENTS,
  TEACHERS,
  COMPANIES
}
