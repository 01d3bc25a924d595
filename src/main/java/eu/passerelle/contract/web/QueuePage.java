package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's queue: contracts awaiting registration, oldest first. */
@Named
@RequestScoped
public class QueuePage {

  private static final int SIZE = 20;

  private long total;
  private List<ContractRegister.Waiting> contracts;

  @Inject private ContractRegister register;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;

  @PostConstruct
  void count() {
    total = register.countQueue(signedIn.organisation());
  }

  public List<ContractRegister.Waiting> getContracts() {
    if (contracts == null) {
      contracts = register.queue(signedIn.organisation(), getPage(), SIZE);
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
