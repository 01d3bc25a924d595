package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Application;
import eu.passerelle.application.Applying;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All applications of the apprentice who is signed in. */
@Named
@RequestScoped
public class MinePage {

  @Inject private Applying applying;
  @Inject private SignedIn signedIn;

  private List<Application> applications;

  @PostConstruct
  void prepare() {
    applications = applying.sentBy(signedIn.account().id());
  }

  public List<Application> applications() {
    return applications;
  }

  /** Whether one led to an agreement while others are still open. */
  public boolean isAgreedWithOthersOpen() {
    return applications.stream().anyMatch(a -> a.stage().equals("ACCEPTED"))
        && applications.stream().anyMatch(a -> a.status().isOpen());
  }
}
