package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.Throttle;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.web.Navigation;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Lets in who has shown to be the owner of an account, and tells the others why not. */
@RequestScoped
class Door {

  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext external;

  /**
   * Acts on the outcome of an attempt.
   *
   * @param wanted the address asked for before signing in; empty if none
   */
  void answer(SignIn.Outcome outcome, String wanted) throws IOException {
    if (outcome instanceof SignIn.Welcome welcome) {
      Sessions.begin(request, welcome.account());
      external.redirect(ours(wanted).orElseGet(() -> address(home(welcome.account()))));
    } else if (outcome instanceof SignIn.NotYetConfirmed) {
      external.redirect(address("account/mailSent"));
    } else if (outcome instanceof SignIn.TooManyAttempts) {
      tooMany(Throttle.Act.PASSWORD);
    } else if (outcome instanceof SignIn.WrongCredentials) {
      notice.refuse(Text.of("account.signIn.wrong"));
    }
  }

  /** Says that too much was tried of late, and how long to wait. */
  void tooMany(Throttle.Act act) {
    notice.refuse(Text.of("account.tooMany." + act, act.window().toMinutes()));
  }

  /** Where an account begins after signing in. */
  static String home(Account account) {
    boolean waiting =
        account.role().actsForOrganisation()
            && account.membership().filter(Membership::isAdmitted).isEmpty();
    return waiting ? "account/account" : Navigation.homeOf(account.role().name());
  }

  String address(String view) {
    return Routes.TABLE.address(page.language(), view, Map.of());
  }

  // Only a page of our own: who mails a link must not lead a visitor elsewhere by it.
  private static Optional<String> ours(String wanted) {
    String path = wanted.replaceFirst("\\?.*$", "");
    return Arrays.stream(Language.values())
        .filter(l -> path.startsWith("/" + l.code() + "/"))
        .filter(l -> Routes.TABLE.target(l, path.substring(3)).isPresent())
        .map(l -> wanted)
        .findFirst();
  }
}
