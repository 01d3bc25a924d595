package eu.passerelle.event;

/** What happens there; in words: the message {@code event.kind.X}. */
public enum EventKind {
  /** An information meeting about cross-border apprenticeship. */
  INFORMATION,
  /** A company shows how it works and trains. */
  COMPANY_VISIT,
  /** A CFA, lycée or Berufsschule opens its doors. */
  SCHOOL_VISIT,
  /** Many companies and schools in one place. */
  FAIR,
  /** One does something oneself: a trade, an application, the neighbour's language. */
  WORKSHOP,
  /** Apprentices and ambassadors tell how it was. */
  TALK
}
