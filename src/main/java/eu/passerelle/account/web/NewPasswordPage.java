package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Links;
import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Password;
import eu.passerelle.account.Token;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Sets a new password by the link that was mailed. */
@Named
@RequestScoped
public class NewPasswordPage {

  @Inject private NewPassword newPassword;
  @Inject private Links links;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String token = "";
  private Optional<Account> owner = Optional.empty();
  private String password = "";

  @PostConstruct
  void readAddress() {
    token = Visit.of(request).variable("token").orElseThrow(NotFound::new);
    owner = links.owner(token, Token.Purpose.NEW_PASSWORD);
    if (owner.isEmpty() && links.isKnown(token, Token.Purpose.NEW_PASSWORD)) {
      page.answerGone();
    } else if (owner.isEmpty()) {
      page.answerNotFound();
    }
  }

  public boolean isUsable() {
    return owner.isPresent();
  }

  public String set() {
    Optional<Text> wrong =
        owner.flatMap(a -> Password.whatIsWrongWith(password, a.email(), a.name()));
    if (wrong.isPresent()) {
      notice.at("password", wrong.get());
      return null;
    }
    owner = newPassword.set(token, new Password(password));
    if (owner.isEmpty()) {
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
