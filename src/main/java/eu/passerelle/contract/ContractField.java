package eu.passerelle.contract;

import eu.passerelle.language.Text;

/** The terms, as the company fills them in; in the form's order. */
public enum ContractField implements Correctable {
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

  @Override
  public String code() {
    return code;
  }

  @Override
  public Text label() {
    return Text.of("contract.field." + code);
  }

  @Override
  public Actor by() {
    return Actor.EMPLOYER;
  }

  @Override
  public boolean isAgreed() {
    return true;
  }
}
