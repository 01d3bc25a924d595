package eu.passerelle.territory;

/** How much of an area belongs to the trinational Upper Rhine: all, some communes, or none. */
public enum Coverage {
  FULL,
  PART,
  NONE
}
