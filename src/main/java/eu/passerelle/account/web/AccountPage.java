package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Password;
import eu.passerelle.account.Profile;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignedIn;
import eu.passerelle.account.Throttle;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One's own account: name, language, password, and leaving. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private SignedIn signedIn;
  @Inject private SignIn signIn;
  @Inject private NewPassword newPassword;
  @Inject private Leaving leaving;
  @Inject private Profile profile;
  @Inject private Door door;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private String givenName = "";
  private String familyName = "";
  private Language language;
  private String oldPassword = "";
  private String password = "";
  private String leavePassword = "";

  @PostConstruct
  void prepare() {
    givenName = signedIn.account().givenName();
    familyName = signedIn.account().familyName();
    language = signedIn.account().language();
  }

  public String save() {
    profile.introduce(signedIn.account().id(), givenName, familyName, language);
    notice.say(Text.of("account.account.saved"));
    return "/account/account?faces-redirect=true";
  }

  public String changePassword() {
    Account account = signedIn.account();
    Password.whatIsWrongWith(password, account.email(), account.name())
        .ifPresent(wrong -> notice.at("password", wrong));
    if (notice.hasErrors() || !isOwner(oldPassword, "oldPassword")) {
      return null;
    }
    Sessions.begin(request, newPassword.change(account.id(), new Password(password)));
    notice.say(Text.of("account.account.passwordChanged", account.role()));
    return "/account/account?faces-redirect=true";
  }

  /** Signs out everywhere but here. */
  public String endSessions() {
    Sessions.begin(request, profile.endSessions(signedIn.account().id()));
    notice.say(Text.of("account.account.sessionsEnded"));
    return "/account/account?faces-redirect=true";
  }

  public String leave() {
    if (!isOwner(leavePassword, "leavePassword")) {
      return null;
    }
    Optional<Text> hindered = leaving.close(signedIn.account().id());
    if (hindered.isPresent()) {
      notice.refuse(hindered.get());
      return null;
    }
    Sessions.end(request);
    return "/account/left?faces-redirect=true";
  }

  // Who finds a session open must not try passwords in it without end.
  private boolean isOwner(String typed, String field) {
    SignIn.Outcome outcome =
        signIn.attempt(signedIn.account().email(), typed, request.getRemoteAddr());
    if (outcome instanceof SignIn.TooManyAttempts) {
      door.tooMany(Throttle.Act.PASSWORD);
    } else if (!(outcome instanceof SignIn.Welcome)) {
      notice.at(field, Text.of("account.account.oldPassword.wrong"));
    }
    return outcome instanceof SignIn.Welcome;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getLeavePassword() {
    return leavePassword;
  }

  public void setLeavePassword(String leavePassword) {
    this.leavePassword = leavePassword;
  }
}
