package eu.passerelle.offer;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Secret;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps searches for people who want to hear of new offers. */
@ApplicationScoped
public class SearchKeeper {

  private static final Refusal ENOUGH =
      new Refusal(
          "offer.savedSearches",
          Text.of("offer.refused.savedSearches", SavedSearch.MOST_OF_ONE),
          Text.of("offer.remedy.savedSearches"),
          "");

  @Inject private SavedSearches searches;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** Keeps a search, or says why not. One that is kept already comes in the new rhythm. */
  @Transactional
  public Optional<Refusal> keep(Account owner, Wanted wanted, Rhythm rhythm) {
    accounts.oneAtATime(owner.email());
    List<SavedSearch> kept = searches.ofAccount(owner.id());
    Optional<SavedSearch> same =
        kept.stream().filter(search -> search.wanted().equals(wanted)).findFirst();
    if (same.isPresent()) {
      same.get().comes(rhythm, clock.instant(), today());
    } else if (kept.size() >= SavedSearch.MOST_OF_ONE) {
      return Optional.of(ENOUGH);
    } else {
      Account account = accounts.byId(owner.id()).orElseThrow();
      searches.add(new SavedSearch(account, wanted, rhythm, clock.instant(), today()));
    }
    return Optional.empty();
  }

  /** Someone's searches, the newest first. */
  @Transactional
  public List<SavedSearch> of(Account owner) {
    return searches.ofAccount(owner.id());
  }

  /** Gives one's own search another rhythm; empty if one has no such search. */
  @Transactional
  public Optional<SavedSearch> change(long id, Account owner, Rhythm rhythm) {
    Optional<SavedSearch> mine = mine(id, owner);
    mine.ifPresent(search -> search.comes(rhythm, clock.instant(), today()));
    return mine;
  }

  /** Deletes one's own search; empty if one has no such search. */
  @Transactional
  public Optional<SavedSearch> delete(long id, Account owner) {
    Optional<SavedSearch> mine = mine(id, owner);
    mine.ifPresent(searches::remove);
    return mine;
  }

  private Optional<SavedSearch> mine(long id, Account owner) {
    return searches.locked(id).filter(search -> search.account().id().equals(owner.id()));
  }

  /** The search whose mails a link stops; empty if there is no such link, or no search any more. */
  @Transactional
  public Optional<SavedSearch> behind(String word) {
    return searches.behind(Secret.hash(word)).flatMap(searches::withOwner);
  }

  /** Stops the mails of the search behind a link, whoever follows it. Doing so twice is once. */
  @Transactional
  public void stop(String word) {
    searches.behind(Secret.hash(word)).flatMap(searches::locked).ifPresent(SavedSearch::stop);
  }

  @Transactional
  void leave(@Observes AccountClosed closed) {
    searches.forgetOf(closed.accountId());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
