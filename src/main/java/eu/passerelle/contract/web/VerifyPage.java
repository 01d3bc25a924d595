package eu.passerelle.contract.web;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells whoever holds the paper of a contract that it stands in the register, and nothing of whom.
 */
@Named
@RequestScoped
public class VerifyPage {

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private HttpServletRequest request;

  @PostConstruct
  void find() {
    contract =
        Visit.of(request).variable("code").flatMap(reading::verified).orElseThrow(NotFound::new);
  }

  public Contract getContract() {
    return contract;
  }
}
