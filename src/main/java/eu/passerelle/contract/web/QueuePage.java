package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's queue: contracts awaiting registration, oldest first. */
@Named
@RequestScoped
public class QueuePage {

  private static final int SIZE = 20;

  private List<ContractRegister.Waiting> contracts;
  private Long total;

  @Inject private ContractRegister register;
  @Inject private SignedIn signedIn;

  private int page = 1;

  public List<ContractRegister.Waiting> getContracts() {
    if (contracts == null) {
      contracts =
          register.contractsAwaitingRegistration(signedIn.organisation(), Math.max(1, page), SIZE);
    }
    return contracts;
  }

  public long getTotal() {
    if (total == null) {
      total = register.countAwaiting(signedIn.organisation());
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
