package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.Throttle;
import eu.passerelle.language.Text;
import eu.passerelle.web.Navigation;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;

/** Signs in, and leads where the visitor wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext external;

  private String email = "";
  private String password = "";
  private String wanted = "";

  public void signIn() throws IOException {
    SignIn.Outcome outcome = signIn.attempt(email, password, request.getRemoteAddr());
    if (outcome instanceof SignIn.Welcome welcome) {
      Sessions.begin(request, welcome.account());
      external.redirect(destination(welcome.account()));
    } else if (outcome instanceof SignIn.TooManyAttempts) {
      notice.refuse(Text.of("account.signIn.tooMany", Throttle.WINDOW.toMinutes()));
    } else {
      notice.refuse(Text.of("account.signIn.wrong"));
    }
  }

  private static String home(Account account) {
    boolean waiting =
        account.role().actsForOrganisation()
            && account.membership().filter(Membership::isAdmitted).isEmpty();
    return waiting ? "account/account" : Navigation.homeOf(account.role().name());
  }

  // Only an address of our own: who mails a link must not lead a visitor elsewhere by it.
  private String destination(Account account) {
    String prefix = "/" + page.lang() + "/";
    return wanted.startsWith(prefix) && !wanted.contains("//") && !wanted.contains("\\")
        ? wanted
        : Routes.TABLE.address(page.language(), home(account), Map.of());
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
