package eu.passerelle.account.web;

import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignedIn;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Recognises who sends a request: people by their session, programs by HTTP Basic over TLS. Only
 * who is admitted to their organisation gets their role; others are known, and may do nothing yet.
 */
@ApplicationScoped
public class Recognition implements HttpAuthenticationMechanism {

  /** Known, but not yet admitted to the organisation they want to act for. */
  public static final String WAITING = "WAITING";

  private static final Logger LOG = Logger.getLogger(Recognition.class.getName());
  private static final String BASIC = "Basic ";

  @Inject private SignedIn signedIn;
  @Inject private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      return recognise(request, context);
    } catch (RuntimeException e) {
      // Thrown from here it would leave the visitor with an empty page; who answers says it
      // politely.
      LOG.log(Level.WARNING, "nobody can be recognised now", e);
      Visit.fail(request);
      TurnedAway.mark(request, TurnedAway.Because.NOBODY_CAN_BE_RECOGNISED);
      return context.doNothing();
    }
  }

  private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health")) {
      return context.doNothing();
    }
    String authorization = request.getHeader("Authorization");
    if (path.startsWith("/api/")
        && authorization != null
        && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return byPassword(request, context, authorization.substring(BASIC.length()));
    }
    OptionalLong account = Sessions.account(request);
    if (account.isEmpty()) {
      return context.doNothing();
    }
    if (!signedIn.recognise(account.getAsLong(), Sessions.stamp(request))) {
      Sessions.lapse(request);
      return context.doNothing();
    }
    return welcome(context);
  }

  private AuthenticationStatus byPassword(
      HttpServletRequest request, HttpMessageContext context, String encoded) {
    BasicAuthenticationCredential credential;
    try {
      credential = new BasicAuthenticationCredential(encoded);
    } catch (IllegalArgumentException e) {
      TurnedAway.mark(request, TurnedAway.Because.WRONG_CREDENTIALS);
      return context.doNothing();
    }
    SignIn.Outcome outcome =
        signIn.attempt(
            credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
    if (outcome instanceof SignIn.Welcome welcome
        && signedIn.recognise(welcome.account().id(), welcome.account().stamp())) {
      return welcome(context);
    }
    TurnedAway.mark(
        request,
        outcome instanceof SignIn.TooManyAttempts
            ? TurnedAway.Because.TOO_MANY_ATTEMPTS
            : TurnedAway.Because.WRONG_CREDENTIALS);
    return context.doNothing();
  }

  private AuthenticationStatus welcome(HttpMessageContext context) {
    String role = signedIn.isAdmitted() ? signedIn.role().name() : WAITING;
    return context.notifyContainerAboutLogin(signedIn.account().id().toString(), Set.of(role));
  }
}
