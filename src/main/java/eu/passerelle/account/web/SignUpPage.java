package eu.passerelle.account.web;

import eu.passerelle.account.Password;
import eu.passerelle.account.Role;
import eu.passerelle.account.SignUp;
import eu.passerelle.account.Throttle;
import eu.passerelle.language.Language;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens an account: who one is first, then one short form that asks only what this role needs. */
@Named
@RequestScoped
public class SignUpPage {

  @Inject private SignUp signUp;
  @Inject private OrganisationFields organisation;
  @Inject private Throttle throttle;
  @Inject private Door door;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private Role role;
  private String email = "";
  private String givenName = "";
  private String familyName = "";
  private String password = "";
  private Language language;

  @PostConstruct
  void prepare() {
    language = page.language();
    role = role(request).orElse(null);
  }

  /** The role in the address of a sign-up form; none on the page that asks for it. */
  static Optional<Role> role(HttpServletRequest request) {
    return Visit.of(request).variable("role").map(SignUpPage::roleNamed);
  }

  private static Role roleNamed(String name) {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.ADMINISTRATOR)
        .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The roles to choose from, as they stand in the address. */
  public List<String> getRoles() {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.ADMINISTRATOR)
        .map(r -> r.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  public String open() {
    Password.whatIsWrongWith(password, email, givenName + familyName)
        .ifPresent(wrong -> notice.at("password", wrong));
    Optional<SignUp.ActsFor> actsFor = organisation.meant();
    if (notice.hasErrors() || actsFor.isEmpty()) {
      return null;
    }
    if (!throttle.allows(Throttle.Act.MAIL, email, request.getRemoteAddr())) {
      door.tooMany(Throttle.Act.MAIL);
      return null;
    }
    signUp.open(
        new SignUp.Request(
            email, givenName, familyName, language, role, new Password(password), actsFor.get()));
    return "/account/mailSent?faces-redirect=true";
  }

  public Role getRole() {
    return role;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
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

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
