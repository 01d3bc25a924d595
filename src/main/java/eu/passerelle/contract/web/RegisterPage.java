package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.contract.ContractSearch;
import eu.passerelle.contract.FourEyes;
import eu.passerelle.contract.RegisterFile;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's own register, and the search in all that was submitted to it. */
@Named
@RequestScoped
public class RegisterPage extends SearchedList<Contract> {

  @Inject private ContractRegister register;
  @Inject private ContractSearch search;
  @Inject private FourEyes fourEyes;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  @Override
  List<Long> find(String words) {
    return search.find(signedIn.organisation(), words);
  }

  @Override
  List<Contract> of(List<Long> numbers) {
    return search.contracts(signedIn.organisation(), numbers);
  }

  @Override
  List<Contract> all(int page, int size) {
    return register.contractsRegistered(signedIn.organisation(), page, size);
  }

  @Override
  long countAll() {
    return register.countRegistered(signedIn.organisation());
  }

  /**
   * Where an officer goes on with a contract: where there is something to decide on, or to read.
   */
  public String next(Contract contract) {
    return switch (contract.status()) {
      case AWAITING_REGISTRATION, END_REPORTED -> "/contract/review";
      default -> "/contract/contract";
    };
  }

  /** What one can take of the register. */
  public RegisterFile[] getFiles() {
    return RegisterFile.values();
  }

  /** Whether two officers of this body look at each contract. */
  public boolean isFourEyes() {
    return signedIn.organisation().asksForFourEyes();
  }

  public String introduceFourEyes() {
    fourEyes.introduce(signedIn.account());
    return told("contract.fourEyes.introduced");
  }

  public String abolishFourEyes() {
    return told(
        fourEyes.abolish(signedIn.account())
            ? "contract.fourEyes.abolished"
            : "contract.fourEyes.endAsked");
  }

  /** Whether somebody has asked to do without, and a second officer is to agree. */
  public boolean isEndAsked() {
    return signedIn.organisation().askedToEndFourEyes().isPresent();
  }

  /** Whether it was the reader. */
  public boolean isEndAskedByMe() {
    return signedIn
        .organisation()
        .askedToEndFourEyes()
        .filter(signedIn.account().id()::equals)
        .isPresent();
  }

  private String told(String done) {
    return notice.outcome(List.of(), done, "/contract/register?faces-redirect=true");
  }
}
