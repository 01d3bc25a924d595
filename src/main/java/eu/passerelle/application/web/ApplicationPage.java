package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Answering.Reading;
import eu.passerelle.application.Application;
import eu.passerelle.application.ApplicationStatus;
import eu.passerelle.application.Enclosure;
import eu.passerelle.candidate.ReleasedProfile;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.Match;
import eu.passerelle.territory.Place;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
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

/** One application as the company reads it, and its answer: invite or accept. */
@Named
@RequestScoped
public class ApplicationPage {

  @Inject private Answering answering;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private long id;
  private Reading reading;
  private String invitation = "";

  @PostConstruct
  void prepare() {
    id = Visit.of(request).id().orElseThrow(NotFound::new);
    reading =
        answering
            .read(id, signedIn.organisation().id(), signedIn.account().id())
            .orElseThrow(NotFound::new);
  }

  /** Whether there is still something to read: not after it was withdrawn or its sender left. */
  public boolean isVisible() {
    return application().status() != ApplicationStatus.WITHDRAWN && reading.match().isPresent();
  }

  /** What the company sees of the apprentice before both agree to meet. */
  public ReleasedProfile profile() {
    return ReleasedProfile.of(application().candidate(), LocalDate.now(clock));
  }

  /** Whether name and mailbox are shown: once the apprentice has said yes to the invitation. */
  public boolean isKnown() {
    return application().interestedAt().isPresent();
  }

  public String name() {
    return isKnown() ? application().apprentice().name() : profile().givenName();
  }

  public String place() {
    Place place = profile().place().orElseThrow();
    return place.name() + ", " + place.areaName(page.language());
  }

  public SchoolLevel school() {
    return profile().school().orElse(SchoolLevel.NO_DIPLOMA);
  }

  public LocalDate free() {
    return profile().availableFrom().orElseThrow();
  }

  public boolean isMinor() {
    return application().candidate().isMinorOn(LocalDate.now(clock));
  }

  public Match match() {
    return reading.match().orElseThrow();
  }

  public List<Enclosure.Line> enclosures() {
    return reading.enclosures();
  }

  public Application application() {
    return reading.application();
  }

  public String invite() {
    if (invitation.length() > Application.LONGEST_MESSAGE) {
      notice.at("words", Text.of("application.answer.wordsLong", Application.LONGEST_MESSAGE));
      return null;
    }
    return answer(
        answering.invite(id, signedIn.organisation().id(), invitation, signedIn.account().id()),
        Text.of("application.answer.invited"));
  }

  public String accept() {
    return answer(
        answering.accept(id, signedIn.organisation().id(), signedIn.account().id()),
        Text.of("application.answer.accepted"));
  }

  private String answer(Optional<Refusal> refusal, Text done) {
    notice.say(refusal.map(Refusal::reason).orElse(done));
    return refusal.filter(r -> r.rule().equals(Application.GONE)).isPresent()
        ? "/application/received?faces-redirect=true&id=" + application().offer().id()
        : "/application/application?faces-redirect=true&id=" + id;
  }

  public int getLongest() {
    return Application.LONGEST_MESSAGE;
  }

  public String getInvitation() {
    return invitation;
  }

  public void setInvitation(String invitation) {
    this.invitation = Application.asKept(invitation);
  }
}
