package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import eu.passerelle.account.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who acts for one's own organisation, and who asks to. */
@Named
@RequestScoped
public class ColleaguesPage {

  @Inject private Admission admission;
  @Inject private SignedIn signedIn;

  private List<Membership> requests;
  private List<Account> colleagues;

  @PostConstruct
  void read() {
    requests = admission.requestsToJoin(signedIn.account());
    colleagues = admission.colleagues(signedIn.account());
  }

  public List<Membership> getRequests() {
    return requests;
  }

  public List<Account> getColleagues() {
    return colleagues;
  }
}
