package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Administrators;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who administers Passerelle: inviting the next, and saying goodbye. */
@Named
@RequestScoped
public class AdministratorsPage {

  private static final String SELF = "/account/administrators?faces-redirect=true";

  @Inject private Administrators administrators;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;

  private List<Account> all;
  private String email = "";
  private String givenName = "";
  private String familyName = "";
  private Language language;

  @PostConstruct
  void read() {
    all = administrators.all();
    language = page.language();
  }

  public String invite() {
    Optional<Refusal> refusal =
        administrators.invite(email, givenName, familyName, language, signedIn.account());
    if (refusal.isPresent()) {
      notice.at(
          "email",
          Text.of(
              "account.administrators.refused", refusal.get().reason(), refusal.get().remedy()));
      return null;
    }
    notice.say(Text.of("account.administrators.invited"));
    return SELF;
  }

  public String dismiss(long accountId) {
    boolean done = administrators.dismiss(accountId, signedIn.account());
    notice.say(Text.of(done ? "account.administrators.dismissed" : "account.member.decidedBefore"));
    return SELF;
  }

  public List<Account> getAll() {
    return all;
  }

  public boolean isMyself(Account account) {
    return account.id().equals(signedIn.account().id());
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

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
