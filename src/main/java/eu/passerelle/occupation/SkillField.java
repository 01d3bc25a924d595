package eu.passerelle.occupation;

import eu.passerelle.language.Text;

/**
 * What skills of different occupations have in common. The skills themselves are each said in the
 * words of one occupation; their field says that who has wired a building knows something of wiring
 * a machine.
 */
public enum SkillField {
  PLANS,
  WIRING,
  ELECTRICAL_SAFETY,
  CONTROLS,
  FAULTS,
  UPKEEP,
  HYDRAULICS,
  METALWORK,
  VEHICLES,
  BUILDING,
  CUSTOMERS,
  GOODS,
  ORDERS,
  BOOKKEEPING,
  CLAIMS;

  /** Its name, as it stands in an enumeration. */
  public Text text() {
    return Text.of("occupation.field." + this);
  }
}
