package eu.passerelle.contract;

/** Where it stands that a contract has to say something, or that its register asks for it. */
public enum FormSource {
  BBIG_11("BBiG § 11", true),
  BBIG_28("BBiG §§ 28–30", false),
  BBIG_34("BBiG § 34", true),
  CERFA("Cerfa 10103", false),
  /** How long, and at which times of the day, minors may work. */
  MINORS_AT_WORK("JArbSchG §§ 8, 14 ; Code du travail, L. 3162-1, L. 3163-1", false),
  /** The agreement of company, school and apprentice on rhythm, calendar and practice. */
  CONVENTION("Convention de formation / Ausbildungsvereinbarung", false),
  OPCO_EP("Opco EP", false);

  private final String where;
  private final boolean confirmed;

  FormSource(String where, boolean confirmed) {
    this.where = where;
    this.confirmed = confirmed;
  }

  public String where() {
    return where;
  }

  /** Whether it was read there; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
