package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Application;
import eu.passerelle.application.ApplicationStatus;
import eu.passerelle.application.Applying;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** All applications of the apprentice who is signed in. */
@Named
@RequestScoped
public class MinePage {

  private static final int SIZE = 20;

  @Inject private Applying applying;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;

  private Map<ApplicationStatus, Long> standing;
  private List<Application> applications;

  @PostConstruct
  void prepare() {
    standing = applying.standing(signedIn.account().id());
    applications = applying.sentBy(signedIn.account().id(), number(), SIZE);
  }

  /** Those on this page. */
  public List<Application> applications() {
    return applications;
  }

  public long total() {
    return standing.values().stream().mapToLong(Long::longValue).sum();
  }

  public int number() {
    return pageAsked.of(total(), SIZE);
  }

  public int size() {
    return SIZE;
  }

  /** Whether one led to an agreement while others are still open. */
  public boolean isAgreedWithOthersOpen() {
    return standing.containsKey(ApplicationStatus.ACCEPTED)
        && standing.keySet().stream().anyMatch(ApplicationStatus::isOpen);
  }
}
