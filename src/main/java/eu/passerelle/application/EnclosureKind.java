package eu.passerelle.application;

/** What a document is; at most one of each. In words {@code application.document.kind.XX}. */
public enum EnclosureKind {
  CV,
  SCHOOL_REPORT,
  OTHER
}
