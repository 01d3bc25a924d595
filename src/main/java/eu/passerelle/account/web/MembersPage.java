package eu.passerelle.account.web;

import eu.passerelle.account.Admission;
import eu.passerelle.account.Membership;
import eu.passerelle.web.PageAsked;
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
  @Inject private PageAsked pageAsked;

  private String organisation = "";
  private List<Membership> members;
  private Long total;

  public List<Membership> getMembers() {
    if (members == null) {
      members = admission.members(organisation, getPage(), SIZE);
    }
    return members;
  }

  public long getTotal() {
    if (total == null) {
      total = admission.countMembers(organisation);
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
    return pageAsked.of(getTotal(), SIZE);
  }
}
