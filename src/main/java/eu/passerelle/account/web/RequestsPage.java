package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import eu.passerelle.web.PageAsked;
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
  @Inject private PageAsked pageAsked;

  private long total;
  private List<Membership> requests;

  @PostConstruct
  void count() {
    total = admission.count();
  }

  public List<Membership> getRequests() {
    if (requests == null) {
      requests = admission.requests(getPage(), SIZE);
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
    return pageAsked.of(getTotal(), SIZE);
  }
}
