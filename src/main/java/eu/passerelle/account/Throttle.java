package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows down who guesses passwords or has mails sent to others. An attempt is reserved in the
 * database before it is made, one statement an address, so that the limit holds over all nodes and
 * for attempts made at once; a password that was right is given back, so that only failures count.
 * Only hashes of the addresses are kept, for a day.
 */
@ApplicationScoped
public class Throttle {

  /** What is counted, and how much of it is let through from when the first was made. */
  public enum Act {
    /** Saying a wrong password: for one mail address, and from one address of the network. */
    PASSWORD(10, 100, Duration.ofMinutes(15)),
    /** Having a mail sent; a whole class may sign up from behind one network address. */
    MAIL(5, 100, Duration.ofHours(1));

    private final int perMailbox;
    private final int perNetworkAddress;
    private final Duration window;

    Act(int perMailbox, int perNetworkAddress, Duration window) {
      this.perMailbox = perMailbox;
      this.perNetworkAddress = perNetworkAddress;
      this.window = window;
    }

    public int perMailbox() {
      return perMailbox;
    }

    public Duration window() {
      return window;
    }
  }

  /** Changes nothing, and so returns nothing, where as many as may be were made. */
  private static final String RESERVE =
      """
      insert into attempt (subject, count, since, refused) values (:subject, 1, :now, false)
      on conflict (subject) do update set
        count = case when attempt.since > :begin then attempt.count + 1 else 1 end,
        since = case when attempt.since > :begin then attempt.since else :now end,
        refused = attempt.refused and attempt.since > :begin
      where attempt.since <= :begin or attempt.count < :most
      returning count
      """;

  @Inject private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Reserves an attempt and says whether it may be made; kept even where the caller's own
   * transaction is undone. Whether the address has an account makes no difference. What is refused
   * is not counted.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean allows(Act act, String email, String networkAddress) {
    String mailbox = mailbox(act, email);
    String network = network(act, networkAddress);
    if (!reserve(act, mailbox, act.perMailbox)) {
      if (isRefusedFirst(mailbox)) {
        accounts.byEmail(email).ifPresent(a -> recordLockOut("account", a.id(), act));
      }
      return false;
    }
    if (!reserve(act, network, act.perNetworkAddress)) {
      release(mailbox);
      if (isRefusedFirst(network)) {
        recordLockOut("network", 0, act);
      }
      return false;
    }
    return true;
  }

  /** Gives an attempt back that was no guess: who made it has shown to be the owner. */
  @Transactional(TxType.REQUIRES_NEW)
  public void giveBack(Act act, String email, String networkAddress) {
    // In the order in which they are reserved, else two at once could wait for each other.
    release(mailbox(act, email));
    release(network(act, networkAddress));
  }

  @Transactional
  void forgetOld() {
    em.createNativeQuery("delete from attempt where since < :yesterday")
        .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
        .executeUpdate();
  }

  private boolean reserve(Act act, String subject, int most) {
    return !em.createNativeQuery(RESERVE, Integer.class)
        .setParameter("subject", subject)
        .setParameter("now", clock.instant())
        .setParameter("begin", clock.instant().minus(act.window))
        .setParameter("most", most)
        .getResultList()
        .isEmpty();
  }

  private void release(String subject) {
    em.createNativeQuery(
            "update attempt set count = count - 1 where subject = :subject and count > 0")
        .setParameter("subject", subject)
        .executeUpdate();
  }

  private boolean isRefusedFirst(String subject) {
    return em.createNativeQuery(
                "update attempt set refused = true where subject = :subject and not refused")
            .setParameter("subject", subject)
            .executeUpdate()
        == 1;
  }

  private void recordLockOut(String subject, long id, Act act) {
    trail.record(subject, id, "locked-out", Optional.empty(), act.name());
  }

  private static String mailbox(Act act, String email) {
    return act + ":mailbox:" + Secret.hash(Account.addressOf(email));
  }

  private static String network(Act act, String address) {
    return act + ":network:" + Secret.hash(address);
  }
}
