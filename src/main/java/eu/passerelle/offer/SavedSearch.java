package eu.passerelle.offer;

import eu.passerelle.account.Account;
import eu.passerelle.territory.Place;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A search that someone keeps, to hear of new offers.
 *
 * <p>It is saved from the list of what it finds, with a rhythm. What is open then its owner has
 * seen, and hears no more of it, even if it is closed and published again. Of what opens later,
 * because it is published or because a place of it is free again, they are told in one mail a day,
 * a week or a month, and in none where there is nothing new; of each offer once. Every mail has a
 * link that stops further ones; the search stays and can be given a rhythm again. It goes when its
 * owner deletes it or closes their account.
 */
@Entity
public class SavedSearch {

  /** More than anyone reads mails about. */
  public static final int MOST_OF_ONE = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Account account;

  private String words;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  private int radiusKm;

  @ElementCollection
  @CollectionTable(
      name = "saved_search_choice",
      joinColumns = @JoinColumn(name = "saved_search_id"))
  @MapKeyColumn(name = "facet")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "code")
  private Map<Facet, String> chosen = new HashMap<>();

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private Instant savedAt;

  /** What stood open then is no news: it was seen, or not wanted to be heard of. */
  private Instant newsSince;

  private LocalDate dueOn;

  protected SavedSearch() {}

  public SavedSearch(Account account, Wanted wanted, Rhythm rhythm, Instant now, LocalDate today) {
    if (wanted.words().length() > Wanted.LONGEST_WORDS) {
      throw new IllegalArgumentException("a search has at most so many letters");
    }
    this.account = Objects.requireNonNull(account, "a search is kept for someone");
    this.words = wanted.words();
    this.place = wanted.around().orElse(null);
    this.radiusKm = wanted.radiusKm();
    this.chosen.putAll(wanted.chosen());
    this.savedAt = now;
    this.newsSince = now;
    this.rhythm = Objects.requireNonNull(rhythm, "a search has a rhythm");
    this.dueOn = rhythm.after(today);
  }

  /** Has its owner hear of new offers in another rhythm from today on. */
  public void comes(Rhythm newRhythm, Instant now, LocalDate today) {
    if (!isMailed()) {
      this.newsSince = now;
    }
    this.rhythm = Objects.requireNonNull(newRhythm, "a search has a rhythm");
    looked(today);
  }

  /** Today's look at what is new was taken; the next is due in its rhythm. */
  void looked(LocalDate today) {
    this.dueOn = rhythm.after(today);
  }

  /** Its owner wants no further mails. */
  public void stop() {
    this.rhythm = Rhythm.NEVER;
  }

  public boolean isDueOn(LocalDate day) {
    return isMailed() && !dueOn.isAfter(day);
  }

  public boolean isMailed() {
    return rhythm != Rhythm.NEVER;
  }

  public Long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  /** What is looked for. */
  public Wanted wanted() {
    Wanted wanted =
        new Wanted(words, Optional.empty(), 0, chosen, Optional.empty(), Optional.empty());
    return place == null ? wanted : wanted.around(place, radiusKm);
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public Instant savedAt() {
    return savedAt;
  }

  Instant newsSince() {
    return newsSince;
  }
}
