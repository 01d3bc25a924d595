package eu.passerelle.contract;

/** A contract as an amendment would have it: what is signed and judged before it is entered. */
public final class AmendedText extends ContractText {

  AmendedText(ContractText inForce, Change change) {
    super(inForce);
    amend(change);
  }
}
