package eu.passerelle.account.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignIn;
import eu.passerelle.account.SignedIn;
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

/**
 * Recognises who sends a request: people by their session, programs by HTTP Basic over TLS. Only
 * who is admitted to their organisation gets their role; others are known, and may do nothing yet.
 */
@ApplicationScoped
public class Recognition implements HttpAuthenticationMechanism {

  /** Known, but not yet admitted to the organisation they want to act for. */
  public static final String WAITING = "WAITING";

  @Inject private SignedIn signedIn;
  @Inject private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health")) {
      return context.doNothing();
    }
    String basic = request.getHeader("Authorization");
    if (path.startsWith("/api/") && basic != null && basic.startsWith("Basic ")) {
      return byPassword(request, context, basic.substring("Basic ".length()));
    }
    OptionalLong account = Sessions.account(request);
    if (account.isPresent()) {
      if (signedIn.recognise(account.getAsLong(), Sessions.stamp(request))) {
        return welcome(context);
      }
      Sessions.end(request);
    }
    return context.doNothing();
  }

  private AuthenticationStatus byPassword(
      HttpServletRequest request, HttpMessageContext context, String encoded) {
    BasicAuthenticationCredential credential;
    try {
      credential = new BasicAuthenticationCredential(encoded);
    } catch (IllegalArgumentException e) {
      return context.responseUnauthorized();
    }
    SignIn.Outcome outcome =
        signIn.attempt(
            credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
    if (outcome instanceof SignIn.Welcome welcome
        && signedIn.recognise(welcome.account().id(), welcome.account().stamp())) {
      return welcome(context);
    }
    return context.responseUnauthorized();
  }

  private AuthenticationStatus welcome(HttpMessageContext context) {
    Role role = signedIn.role();
    return context.notifyContainerAboutLogin(
        signedIn.account().id().toString(), Set.of(signedIn.isAdmitted() ? role.name() : WAITING));
  }
}
