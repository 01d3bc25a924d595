package eu.passerelle.account.web;

import eu.passerelle.account.NewPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Mails a link to whoever forgot their password. */
@Named
@RequestScoped
public class ForgottenPage {

  @Inject private NewPassword newPassword;

  private String email = "";

  public String mailLink() {
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
