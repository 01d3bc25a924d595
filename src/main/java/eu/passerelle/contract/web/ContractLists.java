package eu.passerelle.contract.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Contracts as a company, a school or an apprentice sees them. */
@Named
@RequestScoped
public class ContractLists {

  private static final int SIZE = 20;

  private List<Contract> contracts;
  private Long total;

  @Inject private ContractReading reading;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;

  public List<Contract> getOurs() {
    if (contracts == null) {
      contracts = reading.ofCompany(signedIn.organisation(), getPage(), SIZE);
    }
    return contracts;
  }

  public long getCountOfOurs() {
    if (total == null) {
      total = reading.countOfCompany(signedIn.organisation());
    }
    return total;
  }

  public List<Contract> getOfSchool() {
    if (contracts == null) {
      contracts = reading.ofSchool(signedIn.organisation(), getPage(), SIZE);
    }
    return contracts;
  }

  public long getCountOfSchool() {
    if (total == null) {
      total = reading.countOfSchool(signedIn.organisation());
    }
    return total;
  }

  public List<Contract> getMine() {
    if (contracts == null) {
      contracts = reading.ofApprentice(signedIn.account());
    }
    return contracts;
  }

  /** The shape that goes with a state. */
  public String kind(Contract contract) {
    return switch (contract.status()) {
      case DRAFT -> "todo";
      case AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, END_REPORTED -> "wait";
      case RETURNED, ABANDONED, TERMINATED -> "stop";
      case REGISTERED, COMPLETED -> "ok";
    };
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(signedIn.has(Role.SCHOOL) ? getCountOfSchool() : getCountOfOurs(), SIZE);
  }
}
