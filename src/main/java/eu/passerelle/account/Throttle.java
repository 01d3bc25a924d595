package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down who guesses passwords or has mails sent to others. Counted in the database before the
 * attempt is made, one statement an address, so that the limit holds over all nodes and for
 * attempts made at once. Only hashes of the addresses are kept, for a day.
 */
@ApplicationScoped
public class Throttle {

  /** What is counted, and how much of it is let through from when the first was made. */
  public enum Act {
    /** Saying a password: for one mail address, and from one address of the network. */
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

  private static final String COUNT =
      """
      insert into attempt (subject, count, since) values (:subject, 1, :now)
      on conflict (subject) do update set
        count = case when attempt.since > :begin then attempt.count + 1 else 1 end,
        since = case when attempt.since > :begin then attempt.since else :now end
      returning count
      """;

  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * Counts an attempt and says whether it may be made; kept even where the caller's own transaction
   * is undone. Whether the address has an account makes no difference.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean allows(Act act, String email, String networkAddress) {
    int ofMailbox = count(act, mailbox(act, email));
    int ofNetwork = count(act, act + ":network:" + Secret.hash(networkAddress));
    return ofMailbox <= act.perMailbox && ofNetwork <= act.perNetworkAddress;
  }

  /** Forgets the attempts at a mailbox whose owner has shown to be the owner. */
  @Transactional
  public void forget(Act act, String email) {
    em.createNativeQuery("delete from attempt where subject = :subject")
        .setParameter("subject", mailbox(act, email))
        .executeUpdate();
  }

  @Transactional
  void forgetOld() {
    em.createNativeQuery("delete from attempt where since < :yesterday")
        .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
        .executeUpdate();
  }

  private int count(Act act, String subject) {
    return ((Number)
            em.createNativeQuery(COUNT, Integer.class)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .setParameter("begin", clock.instant().minus(act.window))
                .getSingleResult())
        .intValue();
  }

  private static String mailbox(Act act, String email) {
    return act + ":mailbox:" + Secret.hash(Account.addressOf(email));
  }
}
