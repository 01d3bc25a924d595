package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.contract.ContractSearch;
import eu.passerelle.contract.FourEyes;
import eu.passerelle.contract.RegisterFile;
import eu.passerelle.web.Notice;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's own register, and the search in all that was submitted to it. */
@Named
@RequestScoped
public class RegisterPage {

  private static final int SIZE = 20;

  private String query = "";
  private List<Long> found;
  private Long total;
  private List<Contract> contracts;

  @Inject private ContractRegister register;
  @Inject private ContractSearch search;
  @Inject private FourEyes fourEyes;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;
  @Inject private Notice notice;

  public List<Contract> getContracts() {
    if (contracts == null) {
      contracts =
          isSearched()
              ? search.contracts(signedIn.organisation(), pageAsked.slice(found(), SIZE))
              : register.contractsRegistered(signedIn.organisation(), getPage(), SIZE);
    }
    return contracts;
  }

  public long getTotal() {
    if (total == null) {
      total = isSearched() ? found().size() : register.countRegistered(signedIn.organisation());
    }
    return total;
  }

  private List<Long> found() {
    if (found == null) {
      found = search.find(signedIn.organisation(), query);
    }
    return found;
  }

  public boolean isSearched() {
    return !query.isEmpty();
  }

  /** Whether there may be more than are shown. */
  public boolean isMany() {
    return isSearched() && getTotal() == ContractSearch.MOST;
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

  /** What is searched for; empty for the register as it stands. */
  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = ContractSearch.line(query);
  }

  public int getLongest() {
    return ContractSearch.LONGEST;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
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
