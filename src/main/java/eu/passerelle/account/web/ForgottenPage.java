package eu.passerelle.account.web;

import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Mails a link to whoever forgot their password. */
@Named
@RequestScoped
public class ForgottenPage {

  @Inject private NewPassword newPassword;
  @Inject private Throttle throttle;
  @Inject private Door door;
  @Inject private HttpServletRequest request;

  private String email = "";

  public String mailLink() {
    if (!throttle.allows(Throttle.Act.MAIL, email, request.getRemoteAddr())) {
      door.tooMany(Throttle.Act.MAIL);
      return null;
    }
    newPassword.mailLink(email);
    return "/account/mailSent?faces-redirect=true";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
