package eu.passerelle.account.web;

import eu.passerelle.account.Account;
import eu.passerelle.web.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a session knows of who is signed in: the account's number and stamp, and when it was last
 * used. One that is over still knows whose it was, so that what they had typed comes back to them
 * when they sign in again, and to nobody else.
 */
final class Sessions {

  private static final String ACCOUNT = "passerelle.account";
  private static final String STAMP = "passerelle.stamp";
  private static final String SEEN = "passerelle.seen";
  private static final String FORMER = "passerelle.former";

  /** Without use: who comes back later signs in again. */
  private static final Duration IDLE = Duration.ofMinutes(30);

  /** However much it is used: after a working day one signs in again. */
  private static final Duration LONGEST = Duration.ofHours(12);

  /** How long it is known whose session it was: a form left open overnight is worth its words. */
  private static final Duration REMEMBERED = Duration.ofHours(24);

  /** Closer than this two uses are one, so that not every request writes the session. */
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  private Sessions() {}

  /** Begins a session under a new id, so that one planted before is worth nothing. */
  static void begin(HttpServletRequest request, Account account) {
    Optional<KeptForm> kept = KeptForm.of(request).filter(form -> mayBeOf(request, account));
    end(request);
    HttpSession session = request.getSession(true);
    // The server gives a session begun in the same request the id of the one that ended.
    request.changeSessionId();
    session.setMaxInactiveInterval((int) REMEMBERED.toSeconds());
    session.setAttribute(ACCOUNT, account.id());
    session.setAttribute(STAMP, account.stamp());
    session.setAttribute(SEEN, System.currentTimeMillis());
    kept.ifPresent(form -> form.putInto(session));
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Nobody is signed in any more, but it is known who was. */
  static void lapse(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(ACCOUNT) != null) {
      session.setAttribute(FORMER, session.getAttribute(ACCOUNT));
      session.removeAttribute(ACCOUNT);
    }
  }

  /** The account's number, or nothing where nobody is signed in, or was for too long. */
  static OptionalLong account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long id)) {
      return OptionalLong.empty();
    }
    long now = System.currentTimeMillis();
    long unused = now - (Long) session.getAttribute(SEEN);
    if (unused >= IDLE.toMillis() || now - session.getCreationTime() >= LONGEST.toMillis()) {
      lapse(request);
      return OptionalLong.empty();
    }
    if (unused >= AT_ONCE.toMillis()) {
      session.setAttribute(SEEN, now);
    }
    return OptionalLong.of(id);
  }

  static int stamp(HttpServletRequest request) {
    return (Integer) request.getSession(false).getAttribute(STAMP);
  }

  // Where no one was signed in before, whoever signs in now is taken for who typed.
  private static boolean mayBeOf(HttpServletRequest request, Account account) {
    Object former = request.getSession().getAttribute(FORMER);
    return former == null || former.equals(account.id());
  }
}
