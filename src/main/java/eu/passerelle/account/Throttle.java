package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down who guesses passwords: after ten failures for one address of mail, or fifty from one
 * address of the network, within a quarter of an hour, further attempts are turned away unseen.
 * Counted in the database, so that it holds over all nodes; only hashes are kept, for a day.
 */
@ApplicationScoped
public class Throttle {

  public static final int FAILURES_PER_ACCOUNT = 10;
  public static final int FAILURES_PER_NETWORK_ADDRESS = 50;
  public static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject private EntityManager em;

  @Transactional
  public boolean isTooMany(String email, String networkAddress) {
    return failures(ofEmail(email)) >= FAILURES_PER_ACCOUNT
        || failures(ofNetwork(networkAddress)) >= FAILURES_PER_NETWORK_ADDRESS;
  }

  /** Counts a failure; kept even where the attempt's own transaction is undone. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(String email, String networkAddress) {
    for (String subject : new String[] {ofEmail(email), ofNetwork(networkAddress)}) {
      em.createNativeQuery("insert into sign_in_failure (subject) values (?)")
          .setParameter(1, subject)
          .executeUpdate();
    }
  }

  /** Forgets the failures of an account whose owner has signed in. */
  @Transactional
  public void succeeded(String email) {
    em.createNativeQuery("delete from sign_in_failure where subject = ?")
        .setParameter(1, ofEmail(email))
        .executeUpdate();
  }

  @Transactional
  void forgetOld() {
    em.createNativeQuery("delete from sign_in_failure where at < now() - interval '1 day'")
        .executeUpdate();
  }

  private long failures(String subject) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from sign_in_failure"
                        + " where subject = ? and at > now() - ? * interval '1 second'",
                    Long.class)
                .setParameter(1, subject)
                .setParameter(2, WINDOW.toSeconds())
                .getSingleResult())
        .longValue();
  }

  private static String ofEmail(String email) {
    return "account:" + Secret.hash(email.strip().toLowerCase(Locale.ROOT));
  }

  private static String ofNetwork(String address) {
    return "network:" + Secret.hash(address);
  }
}
