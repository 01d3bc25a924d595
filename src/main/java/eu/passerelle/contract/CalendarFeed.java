package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Secret;
import eu.passerelle.document.ICalendar;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The days by which someone has to act, for the calendar of their telephone: behind an address that
 * nobody can guess, which its owner can have replaced. A calendar is mostly read through another
 * company's servers, so it names the occupation and nobody.
 */
@ApplicationScoped
public class CalendarFeed {

  /** As many as anyone has to do at a time. */
  private static final int MOST = 200;

  @Inject private Tasks tasks;
  @Inject private Accounts accounts;
  @Inject private Addresses addresses;
  @Inject private Messages messages;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /** A new address's secret for someone; the one before stops working. */
  @Transactional
  public Secret renew(Account owner) {
    Secret secret = Secret.fresh();
    em.createNativeQuery(
            """
            insert into calendar_link (account_id, hash) values (?, ?)
            on conflict (account_id) do update set hash = excluded.hash, made_at = now()
            """)
        .setParameter(1, owner.id())
        .setParameter(2, secret.hash())
        .executeUpdate();
    return secret;
  }

  /** Whether someone has an address that works. */
  @Transactional
  public boolean isThere(Account owner) {
    return !em.createNativeQuery("select 1 from calendar_link where account_id = ?", Integer.class)
        .setParameter(1, owner.id())
        .getResultList()
        .isEmpty();
  }

  /** What stands behind an address now; empty where it does not work, or no longer. */
  @Transactional
  public Optional<byte[]> behind(String word, Language language) {
    List<?> owners =
        em.createNativeQuery("select account_id from calendar_link where hash = ?", Long.class)
            .setParameter(1, Secret.hash(word))
            .getResultList();
    return owners.stream()
        .findFirst()
        .flatMap(id -> accounts.byId((Long) id))
        .map(owner -> file(owner, language));
  }

  private byte[] file(Account owner, Language language) {
    ICalendar calendar =
        new ICalendar(language.name())
            .text("X-WR-CALNAME", messages.text(language, "contract.calendar.name"))
            .line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
    tasks.of(owner, 1, MOST).stream()
        .filter(Task::mine)
        .filter(task -> task.kind().isDated())
        .forEach(task -> write(task, calendar, language));
    return calendar.file();
  }

  private void write(Task task, ICalendar calendar, Language language) {
    Contract contract = task.contract();
    String page = addresses.of(language, "contract/contract", contract.id());
    calendar
        .line("BEGIN", "VEVENT")
        .line("UID", "contract-" + contract.id() + "-" + task.kind() + "@passerelle")
        .at("DTSTAMP", clock.instant())
        .on("DTSTART", task.until())
        .on("DTEND", task.until().plusDays(1))
        .text(
            "SUMMARY",
            messages.text(
                language,
                "contract.calendar.entry." + task.kind(),
                contract.occupation().title(language)))
        .line("URL", page)
        .text("DESCRIPTION", page)
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }

  void leave(@Observes AccountClosed closed) {
    em.createNativeQuery("delete from calendar_link where account_id = ?")
        .setParameter(1, closed.accountId())
        .executeUpdate();
  }
}
