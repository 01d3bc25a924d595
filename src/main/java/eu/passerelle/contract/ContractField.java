package eu.passerelle.contract;

/** What the company fills in, and an officer can ask it to put right; in the form's order. */
public enum ContractField {
  SCHOOL("school"),
  QUALIFICATION("qualification"),
  TRAINER("trainer"),
  START("start"),
  END("end"),
  PROBATION("probation"),
  HOURS("hours"),
  LEAVE("leave"),
  COLLECTIVE_AGREEMENT("collectiveAgreement"),
  PAY("pay");

  private final String code;

  ContractField(String code) {
    this.code = code;
  }

  /** Its name on the form and in the bundles. */
  public String code() {
    return code;
  }
}
