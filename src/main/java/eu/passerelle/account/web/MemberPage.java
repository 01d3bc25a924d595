package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
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

/** One person who acts for an organisation, and the end of that. */
@Named
@RequestScoped
public class MemberPage {

  @Inject private Admission admission;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Membership membership;
  private String reason = "";

  @PostConstruct
  void read() {
    membership =
        Visit.of(request)
            .id()
            .flatMap(id -> admission.request(id, signedIn.account()))
            .map(Admission.Request::membership)
            .filter(m -> m.isAdmitted() || m.isEnded())
            .orElseThrow(NotFound::new);
  }

  public String end() {
    return told(
        admission.end(membership.id(), reason.strip(), signedIn.account()), "account.member.ended");
  }

  public String resume() {
    return told(admission.resume(membership.id(), signedIn.account()), "account.member.resumed");
  }

  private String told(Optional<Admission.Decision> decision, String done) {
    boolean taken = decision.orElseThrow(NotFound::new) == Admission.Decision.TAKEN;
    notice.say(Text.of(taken ? done : "account.member.decidedBefore"));
    return "/account/members?faces-redirect=true";
  }

  public Membership getMembership() {
    return membership;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
