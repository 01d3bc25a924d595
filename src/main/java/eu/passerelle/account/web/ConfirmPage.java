package eu.passerelle.account.web;

import eu.passerelle.account.Links;
import eu.passerelle.account.SignUp;
import eu.passerelle.account.Token;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Confirms an address. The link shows a button, since mail scanners follow links. */
@Named
@RequestScoped
public class ConfirmPage {

  @Inject private SignUp signUp;
  @Inject private Links links;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private String token = "";
  private String email = "";

  @PostConstruct
  void readAddress() {
    token = Visit.of(request).variable("token").orElseThrow(NotFound::new);
  }

  public boolean isUsable() {
    return links.works(token, Token.Purpose.CONFIRM_ADDRESS);
  }

  public String confirm() {
    if (signUp.confirm(token).isEmpty()) {
      return null;
    }
    notice.say(Text.of("account.confirm.done"));
    return "/account/signIn?faces-redirect=true";
  }

  /** Mails a new link in place of one that has expired. */
  public String again() {
    signUp.mailLinkAgain(email);
    return "/account/mailSent?faces-redirect=true";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
