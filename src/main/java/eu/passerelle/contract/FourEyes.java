package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether a body has two of its officers look at each contract; any of them decides it. */
@ApplicationScoped
public class FourEyes {

  @Inject private Organisations organisations;
  @Inject private AuditTrail trail;

  /** From now on one officer checks a contract and another one registers it. */
  @Transactional
  public void introduce(Account officer) {
    Organisation body = bodyOf(officer);
    if (!body.asksForFourEyes()) {
      body.askForFourEyes();
      record(body, "four eyes introduced", officer);
    }
  }

  /** From now on one officer is enough. */
  @Transactional
  public void abolish(Account officer) {
    Organisation body = bodyOf(officer);
    if (body.asksForFourEyes()) {
      body.doWithoutFourEyes();
      record(body, "four eyes abolished", officer);
    }
  }

  private Organisation bodyOf(Account officer) {
    long id = officer.membership().orElseThrow().organisation().id();
    return organisations.byId(id).orElseThrow();
  }

  private void record(Organisation body, String act, Account officer) {
    trail.record("organisation", body.id(), act, Optional.of(officer.id()), "");
  }
}
