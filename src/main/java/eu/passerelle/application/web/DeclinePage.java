package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Application;
import eu.passerelle.application.DeclineReason;
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
import java.util.Arrays;
import java.util.Optional;

/** Declines an application: first the reason, then the letter, drafted and free to change. */
@Named
@RequestScoped
public class DeclinePage {

  @Inject private Answering answering;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private long id;
  private Application application;
  private Optional<DeclineReason> reason;
  private String words = "";

  @PostConstruct
  void prepare() {
    id = Visit.of(request).id().orElseThrow(NotFound::new);
    application =
        answering
            .read(id, signedIn.organisation().id(), signedIn.account().id())
            .orElseThrow(NotFound::new)
            .application();
    reason =
        Arrays.stream(DeclineReason.values())
            .filter(r -> r.name().equals(request.getParameter("reason")))
            .findFirst();
    words = reason.map(r -> answering.draft(application, r)).orElse("");
  }

  public Application application() {
    return application;
  }

  public DeclineReason[] reasons() {
    return DeclineReason.values();
  }

  /** The reason chosen, empty as long as none is. */
  public String chosen() {
    return reason.map(Enum::name).orElse("");
  }

  public String decline() {
    if (words.length() > Application.LONGEST_MESSAGE) {
      notice.at("words", Text.of("application.answer.wordsLong", Application.LONGEST_MESSAGE));
      return null;
    }
    Optional<Refusal> refusal =
        answering.decline(
            id,
            signedIn.organisation().id(),
            reason.orElseThrow(NotFound::new),
            words,
            signedIn.account().id());
    notice.say(refusal.map(Refusal::reason).orElse(Text.of("application.answer.declined")));
    return refusal.filter(r -> r.rule().equals(Application.GONE)).isPresent()
        ? "/application/received?faces-redirect=true&id=" + application.offer().id()
        : "/application/application?faces-redirect=true&id=" + id;
  }

  public int getLongest() {
    return Application.LONGEST_MESSAGE;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = Application.asKept(words);
  }
}
