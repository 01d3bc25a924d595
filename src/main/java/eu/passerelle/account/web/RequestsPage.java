package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who asks to act for an organisation, for the administrator to decide. */
@Named
@RequestScoped
public class RequestsPage {

  @Inject private Admission admission;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private long total;
  private List<Membership> requests;
  private int page = 1;
  private String reason = "";

  public static final int SIZE = 20;

  @PostConstruct
  void count() {
    total = admission.count();
  }

  public List<Membership> getRequests() {
    if (requests == null) {
      requests = admission.requests(page, SIZE);
    }
    return requests;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public String admit(long accountId) {
    return told(admission.admit(accountId, signedIn.account()), "account.requests.admitted");
  }

  public String refuse(long accountId) {
    if (reason.isBlank()) {
      notice.refuse(Text.of("account.requests.reasonMissing"));
      return null;
    }
    return told(
        admission.refuse(accountId, reason, signedIn.account()), "account.requests.refused");
  }

  private String told(Optional<Boolean> decided, String done) {
    notice.say(
        Text.of(decided.orElseThrow(NotFound::new) ? done : "account.requests.decidedBefore"));
    return "/account/requests?faces-redirect=true";
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
