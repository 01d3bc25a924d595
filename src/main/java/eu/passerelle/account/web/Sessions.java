package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.OptionalLong;

/** What a session knows of who is signed in: the account's number and stamp, nothing else. */
final class Sessions {

  private static final String ACCOUNT = "passerelle.account";
  private static final String STAMP = "passerelle.stamp";

  /** However much it is used: after a working day one signs in again. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private Sessions() {}

  /** Begins a session under a new id, so that one planted before is worth nothing. */
  static void begin(HttpServletRequest request, Account account) {
    end(request);
    HttpSession session = request.getSession(true);
    // The server gives a session begun in the same request the id of the one that ended.
    request.changeSessionId();
    session.setAttribute(ACCOUNT, account.id());
    session.setAttribute(STAMP, account.stamp());
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The account's number, or nothing where nobody is signed in, or was for too long. */
  static OptionalLong account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ACCOUNT) instanceof Long id && isFresh(session)
        ? OptionalLong.of(id)
        : OptionalLong.empty();
  }

  static int stamp(HttpServletRequest request) {
    return (Integer) request.getSession(false).getAttribute(STAMP);
  }

  private static boolean isFresh(HttpSession session) {
    return System.currentTimeMillis() - session.getCreationTime() < LONGEST.toMillis();
  }
}
