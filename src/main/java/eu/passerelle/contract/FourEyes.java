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

  /** From now on, or as before, one officer checks a contract and another one registers it. */
  @Transactional
  public void introduce(Account officer) {
    Organisation body = bodyOf(officer);
    if (!body.asksForFourEyes() || body.askedToEndFourEyes().isPresent()) {
      record(body, body.asksForFourEyes() ? "four eyes kept" : "four eyes introduced", officer);
      body.askForFourEyes();
    }
  }

  /**
   * An officer wants one to be enough. Nobody does away with it alone: it takes a second officer.
   *
   * @return whether one is enough now
   */
  @Transactional
  public boolean abolish(Account officer) {
    Organisation body = bodyOf(officer);
    boolean asked = body.askedToEndFourEyes().filter(officer.id()::equals).isPresent();
    if (body.asksForFourEyes() && !asked) {
      body.doWithoutFourEyes(officer.id());
      record(body, body.asksForFourEyes() ? "four eyes end asked" : "four eyes abolished", officer);
    }
    return !body.asksForFourEyes();
  }

  private Organisation bodyOf(Account officer) {
    long id = officer.membership().orElseThrow().organisation().id();
    return organisations.byId(id).orElseThrow();
  }

  private void record(Organisation body, String act, Account officer) {
    trail.record("organisation", body.id(), act, Optional.of(officer.id()), "");
  }
}
