package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Application;
import eu.passerelle.application.Applying;
import eu.passerelle.application.Applying.Opened;
import eu.passerelle.application.Enclosure;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One application as the apprentice sees it: where it stands, and what they can do. */
@Named
@RequestScoped
public class OwnPage {

  @Inject private Applying applying;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private long id;
  private Opened opened;

  @PostConstruct
  void prepare() {
    id = Visit.of(request).id().orElseThrow(NotFound::new);
    opened = applying.open(id, signedIn.account().id()).orElseThrow(NotFound::new);
  }

  public Application application() {
    return opened.application();
  }

  public List<Enclosure.Line> enclosures() {
    return opened.enclosures();
  }

  /** Whether the offer still has a page to be seen. */
  public boolean isOfferOpen() {
    return application().offer().isOpenOn(LocalDate.now(clock));
  }

  /** Whether an invitation waits for an answer. */
  public boolean isInvited() {
    return application().stage().equals("INVITED");
  }

  public String sayYes() {
    return answer(applying.sayYes(id, signedIn.account().id()), Text.of("application.own.saidYes"));
  }

  public String withdraw() {
    return answer(
        applying.withdraw(id, signedIn.account().id()), Text.of("application.own.withdrawn"));
  }

  private String answer(Optional<Refusal> refusal, Text done) {
    notice.say(refusal.map(Refusal::reason).orElse(done));
    return refusal.filter(r -> r.rule().equals(Application.GONE)).isPresent()
        ? "/application/mine?faces-redirect=true"
        : "/application/own?faces-redirect=true&id=" + id;
  }
}
