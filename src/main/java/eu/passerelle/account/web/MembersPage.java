package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who acts for organisations, searched by the organisation's name, for the administrator. */
@Named
@RequestScoped
public class MembersPage {

  private static final int SIZE = 20;

  @Inject private Admission admission;

  private String organisation = "";
  private int page = 1;
  private List<Membership> members;
  private Long total;

  public List<Membership> getMembers() {
    if (members == null) {
      members = admission.members(getOrganisation(), Math.max(page, 1), SIZE);
    }
    return members;
  }

  public long getTotal() {
    if (total == null) {
      total = admission.countMembers(getOrganisation());
    }
    return total;
  }

  /** What is searched for; empty for all. */
  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = Optional.ofNullable(organisation).orElse("");
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
