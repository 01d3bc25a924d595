package eu.passerelle.account.web;

import eu.passerelle.account.Links;
import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Passwords;
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

/** Sets a new password by the link that was mailed. */
@Named
@RequestScoped
public class NewPasswordPage {

  @Inject private NewPassword newPassword;
  @Inject private Links links;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private String token = "";
  private String password = "";

  @PostConstruct
  void readAddress() {
    token = Visit.of(request).variable("token").orElseThrow(NotFound::new);
  }

  public boolean isUsable() {
    return links.works(token, Token.Purpose.NEW_PASSWORD);
  }

  public int getShortest() {
    return Passwords.SHORTEST;
  }

  public int getLongest() {
    return Passwords.LONGEST;
  }

  public String set() {
    if (newPassword.set(token, password).isEmpty()) {
      return null;
    }
    notice.say(Text.of("account.newPassword.done"));
    return "/account/signIn?faces-redirect=true";
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
