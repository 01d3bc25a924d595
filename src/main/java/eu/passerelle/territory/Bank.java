package eu.passerelle.territory;

/** A bank of the Rhine, seen downstream: left is Alsace and the Palatinate, right is Baden. */
public enum Bank {
  LEFT,
  RIGHT
}
