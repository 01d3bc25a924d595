package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who asks to act for an organisation, for the administrator to decide. */
@Named
@RequestScoped
public class RequestsPage {

  private static final int SIZE = 20;

  @Inject private Admission admission;

  private long total;
  private List<Membership> requests;
  private int page = 1;

  @PostConstruct
  void count() {
    total = admission.count();
  }

  public List<Membership> getRequests() {
    if (requests == null) {
      requests = admission.requests(Math.max(page, 1), SIZE);
    }
    return requests;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
