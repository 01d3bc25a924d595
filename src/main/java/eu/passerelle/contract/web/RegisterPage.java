package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is entered in the officer's own register. */
@Named
@RequestScoped
public class RegisterPage {

  private static final int SIZE = 20;

  private List<Contract> contracts;
  private Long total;

  @Inject private ContractRegister register;
  @Inject private SignedIn signedIn;

  private int page = 1;

  public List<Contract> getContracts() {
    if (contracts == null) {
      contracts = register.contractsRegistered(signedIn.organisation(), Math.max(1, page), SIZE);
    }
    return contracts;
  }

  public long getTotal() {
    if (total == null) {
      total = register.countRegistered(signedIn.organisation());
    }
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
