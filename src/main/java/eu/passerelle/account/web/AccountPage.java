package eu.passerelle.account.web;

import eu.passerelle.account.Leaving;
import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Profile;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One's own account: name, language, password, and leaving. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private SignedIn signedIn;
  @Inject private SignIn signIn;
  @Inject private NewPassword newPassword;
  @Inject private Leaving leaving;
  @Inject private Profile profile;
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
    if (!signIn.isPasswordOf(signedIn.account(), oldPassword)) {
      notice.at("oldPassword", Text.of("account.account.oldPassword.wrong"));
      return null;
    }
    Sessions.begin(request, newPassword.change(signedIn.account().id(), password));
    notice.say(Text.of("account.account.passwordChanged"));
    return "/account/account?faces-redirect=true";
  }

  public String leave() {
    if (!signIn.isPasswordOf(signedIn.account(), leavePassword)) {
      notice.at("leavePassword", Text.of("account.account.oldPassword.wrong"));
      return null;
    }
    leaving.close(signedIn.account().id());
    Sessions.end(request);
    return "/account/left?faces-redirect=true";
  }

  public int getShortest() {
    return Passwords.SHORTEST;
  }

  public int getLongest() {
    return Passwords.LONGEST;
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
