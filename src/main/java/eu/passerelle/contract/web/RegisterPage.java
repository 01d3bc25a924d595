package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is entered in the officer's own register. */
@Named
@RequestScoped
public class RegisterPage {

  private static final int SIZE = 20;

  private long total;
  private List<Contract> contracts;

  @Inject private ContractRegister register;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;

  @PostConstruct
  void count() {
    total = register.countRegistered(signedIn.organisation());
  }

  public List<Contract> getContracts() {
    if (contracts == null) {
      contracts = register.contractsRegistered(signedIn.organisation(), getPage(), SIZE);
    }
    return contracts;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
  }
}
