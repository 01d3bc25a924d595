package eu.passerelle.account.web;

import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignedIn;
import eu.passerelle.web.KeptForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signs in, and leads where the visitor wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private SignedIn signedIn;
  @Inject private Door door;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext external;

  private String email = "";
  private String password = "";
  private String wanted = "";

  /** Whoever is signed in already has nothing to do here. */
  public void passOn() throws IOException {
    if (signedIn.isPresent()) {
      external.redirect(door.address(Door.home(signedIn.account())));
    }
  }

  /** Whether a form was sent when its session was over, and waits for its sender. */
  public boolean isFormKept() {
    return KeptForm.isKeptForAnother(request);
  }

  public void signIn() throws IOException {
    door.answer(signIn.attempt(email, password, request.getRemoteAddr()), wanted);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}
