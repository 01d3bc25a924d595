package eu.passerelle.application.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Applying;
import eu.passerelle.application.Applying.Prospect;
import eu.passerelle.language.Refusal;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What keeps the apprentice who reads an offer's own page from applying, and what would lift it:
 * told there already, not only once they try. Nothing for anyone else.
 */
@Named
@RequestScoped
public class InTheWay {

  @Inject private Applying applying;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private Optional<Prospect> prospect = Optional.empty();

  @PostConstruct
  void look() {
    if (signedIn.has(Role.APPRENTICE)) {
      prospect =
          Visit.of(request)
              .id()
              .flatMap(offer -> applying.prospect(signedIn.account().id(), offer))
              .filter(one -> one.before().isEmpty());
    }
  }

  /** What the law says against it; that answers are missing is told where one applies. */
  public List<Refusal> getObstacles() {
    return prospect.stream()
        .flatMap(one -> one.obstacles().stream())
        .filter(refusal -> !refusal.source().isEmpty())
        .toList();
  }

  /** What may keep the contract from being registered, though they can apply. */
  public List<Refusal> getRemarks() {
    return getObstacles().isEmpty() ? prospect.map(Prospect::remarks).orElse(List.of()) : List.of();
  }
}
