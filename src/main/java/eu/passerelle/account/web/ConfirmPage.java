package eu.passerelle.account.web;

import eu.passerelle.account.Links;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignUp;
import eu.passerelle.account.Throttle;
import eu.passerelle.account.Token;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Confirms an address by the mailed link and the password chosen before, and signs in. Opening the
 * link changes nothing, since mail scanners open links too.
 */
@Named
@RequestScoped
public class ConfirmPage {

  /** What a link leads to. */
  public enum State {
    USABLE,
    /** The address is confirmed already, by this link or another. */
    DONE,
    OVER,
    /** There is no such link, or it is long forgotten. */
    UNKNOWN
  }

  @Inject private SignIn signIn;
  @Inject private SignUp signUp;
  @Inject private Links links;
  @Inject private Throttle throttle;
  @Inject private Door door;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String token = "";
  private State state = State.UNKNOWN;
  private String password = "";
  private String email = "";

  @PostConstruct
  void readAddress() {
    token = Visit.of(request).variable("token").orElseThrow(NotFound::new);
    state = state();
    if (state == State.UNKNOWN) {
      page.answerNotFound();
    } else if (state == State.OVER) {
      page.answerGone();
    }
  }

  private State state() {
    if (links.hasConfirmed(token)) {
      return State.DONE;
    }
    if (links.owner(token, Token.Purpose.CONFIRM_ADDRESS).isPresent()) {
      return State.USABLE;
    }
    return links.isKnown(token, Token.Purpose.CONFIRM_ADDRESS) ? State.OVER : State.UNKNOWN;
  }

  public void confirm() throws IOException {
    SignIn.Outcome outcome = signIn.confirm(token, password, request.getRemoteAddr());
    door.answer(outcome, "");
    state = state();
  }

  /** Mails a new link in place of one that has expired. */
  public String again() {
    if (!throttle.allows(Throttle.Act.MAIL, email, request.getRemoteAddr())) {
      door.tooMany(Throttle.Act.MAIL);
      return null;
    }
    signUp.mailLinkAgain(email);
    return "/account/mailSent?faces-redirect=true";
  }

  public State getState() {
    return state;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
