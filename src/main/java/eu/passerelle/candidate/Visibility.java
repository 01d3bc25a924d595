package eu.passerelle.candidate;

/** To which companies a profile shows itself; its owner chooses, and changes it at any time. */
public enum Visibility {
  /** Only to those its owner applies to. */
  ON_APPLYING,
  /** To those as well whose open offer fits, who may then encourage its owner to apply. */
  FINDABLE
}
