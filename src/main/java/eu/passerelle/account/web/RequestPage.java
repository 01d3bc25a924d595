package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One request to act for an organisation: who asks, for whom, and the decision. */
@Named
@RequestScoped
public class RequestPage {

  @Inject private Admission admission;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Admission.Request asked;
  private String reason = "";

  @PostConstruct
  void read() {
    asked =
        Visit.of(request)
            .id()
            .flatMap(id -> admission.request(id, signedIn.account()))
            .orElseThrow(NotFound::new);
  }

  public String admit() {
    return told(
        admission.admit(asked.membership().id(), signedIn.account()), "account.request.admitted");
  }

  public String refuse() {
    return told(
        admission.refuse(asked.membership().id(), reason.strip(), signedIn.account()),
        "account.request.refused");
  }

  private String told(Optional<Admission.Decision> decision, String done) {
    boolean taken = decision.orElseThrow(NotFound::new) == Admission.Decision.TAKEN;
    notice.say(Text.of(taken ? done : "account.request.decidedBefore"));
    return getList() + "?faces-redirect=true";
  }

  /** Where the requests stand that this reader may decide on. */
  public String getList() {
    return signedIn.has(Role.ADMINISTRATOR) ? "/account/requests" : "/account/colleagues";
  }

  public Membership getMembership() {
    return asked.membership();
  }

  /** How many people already act for the organisation. */
  public long getAlreadyActing() {
    return asked.alreadyActing();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
