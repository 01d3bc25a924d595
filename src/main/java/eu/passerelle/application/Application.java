package eu.passerelle.application;

import eu.passerelle.account.Account;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An apprentice's application to a training place.
 *
 * <p>It is sent once, with a short message and up to three documents. The company invites the
 * apprentice to get to know each other, or declines with a courteous reason. Invited, the
 * apprentice says yes: they are interested. Then the company accepts, which takes one of the
 * offer's places and is the agreement a contract is drawn up from. Until then the apprentice can
 * withdraw and the company can decline. What is declined, withdrawn or accepted stays so.
 */
@Entity
public class Application {

  /** The longest message, invitation or letter, in characters. */
  public static final int LONGEST_MESSAGE = 1500;

  /** The rule that refuses what is asked of an application which is not there any more. */
  public static final String GONE = "application.gone";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Candidate candidate;

  @ManyToOne(fetch = FetchType.LAZY)
  private Offer offer;

  private String message;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  private Instant sentAt;
  private String invitation;
  private Instant invitedAt;
  private Instant interestedAt;
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  private DeclineReason declineReason;

  private String declineText;

  protected Application() {}

  /** Sends an application. */
  public Application(
      Candidate candidate, Offer offer, String message, Language language, Instant now) {
    this.candidate = Objects.requireNonNull(candidate, "somebody applies");
    this.offer = Objects.requireNonNull(offer, "for something");
    this.message = bounded(message);
    this.language = Objects.requireNonNull(language, "a message is in a language");
    this.status = ApplicationStatus.SENT;
    this.sentAt = now;
  }

  /** The company wants to get to know the apprentice and says how. */
  public Optional<Refusal> invite(String words, Instant now) {
    if (status != ApplicationStatus.SENT) {
      return outOfOrder();
    }
    status = ApplicationStatus.INVITED;
    invitation = bounded(words);
    invitedAt = now;
    return Optional.empty();
  }

  /** The apprentice takes up the invitation. */
  public Optional<Refusal> sayYes(Instant now) {
    if (status != ApplicationStatus.INVITED || interestedAt != null) {
      return outOfOrder();
    }
    interestedAt = now;
    return Optional.empty();
  }

  /** The company says no, in its own words. */
  public Optional<Refusal> decline(DeclineReason reason, String words, Instant now) {
    if (!status.isOpen()) {
      return outOfOrder();
    }
    close(ApplicationStatus.DECLINED, now);
    declineReason = Objects.requireNonNull(reason, "a no has a reason");
    declineText = bounded(words);
    return Optional.empty();
  }

  /** Both agree; only after the apprentice has said yes to an invitation. */
  public Optional<Refusal> accept(Instant now) {
    if (status != ApplicationStatus.INVITED || interestedAt == null) {
      return outOfOrder();
    }
    close(ApplicationStatus.ACCEPTED, now);
    return Optional.empty();
  }

  /** The apprentice changes their mind. */
  public Optional<Refusal> withdraw(Instant now) {
    if (!status.isOpen()) {
      return outOfOrder();
    }
    close(ApplicationStatus.WITHDRAWN, now);
    return Optional.empty();
  }

  /** The apprentice leaves Passerelle after an agreement: their words go, the agreement stays. */
  void forgetWords() {
    message = "";
  }

  private void close(ApplicationStatus end, Instant now) {
    status = end;
    closedAt = now;
  }

  /** Says why an act does not fit where the application stands now. */
  private Optional<Refusal> outOfOrder() {
    return Optional.of(
        new Refusal(
            "application." + stage(),
            Text.of("application.outOfOrder." + stage()),
            Text.of("application.outOfOrder.remedy"),
            ""));
  }

  /** What someone is told who comes too late: it is gone with the account of who sent it. */
  static Refusal gone() {
    return new Refusal(
        GONE, Text.of("application.refused.gone"), Text.of("application.refused.goneRemedy"), "");
  }

  /** What someone typed as it is kept: without spaces around it, lines ending as everywhere. */
  public static String asKept(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }

  private static String bounded(String words) {
    String clean = asKept(words);
    if (clean.length() > LONGEST_MESSAGE) {
      throw new IllegalArgumentException("longer than " + LONGEST_MESSAGE + " characters");
    }
    return clean;
  }

  public Long id() {
    return id;
  }

  public Candidate candidate() {
    return candidate;
  }

  public Account apprentice() {
    return candidate.account();
  }

  public Offer offer() {
    return offer;
  }

  public Organisation company() {
    return offer.company();
  }

  /** What was applied for, as texts name it: the occupation in both languages. */
  public Bilingual title() {
    return Bilingual.both(
        company().country().language(),
        offer.occupation().title(Language.FR),
        offer.occupation().title(Language.DE));
  }

  public String message() {
    return message;
  }

  /** The language the message was written in. */
  public Language language() {
    return language;
  }

  public ApplicationStatus status() {
    return status;
  }

  /** Whether the apprentice has said yes to an invitation that still stands. */
  public boolean isInterested() {
    return status == ApplicationStatus.INVITED && interestedAt != null;
  }

  /** Where it stands as texts tell it: the status, or {@code INTERESTED}. */
  public String stage() {
    return isInterested() ? "INTERESTED" : status.name();
  }

  /** How many applications stand somewhere. */
  record Tally(ApplicationStatus status, long count) {}

  /** A step the application has taken, named as {@link #stage}, and when. */
  public record Step(String stage, Instant at) {}

  /** Its life so far, oldest first. */
  public List<Step> history() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("SENT", sentAt));
    invitedAt().ifPresent(at -> steps.add(new Step("INVITED", at)));
    interestedAt().ifPresent(at -> steps.add(new Step("INTERESTED", at)));
    closedAt().ifPresent(at -> steps.add(new Step(status.name(), at)));
    return steps;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Optional<String> invitation() {
    return Optional.ofNullable(invitation);
  }

  public Optional<Instant> invitedAt() {
    return Optional.ofNullable(invitedAt);
  }

  public Optional<Instant> interestedAt() {
    return Optional.ofNullable(interestedAt);
  }

  /** When it was declined, accepted or withdrawn. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<DeclineReason> declineReason() {
    return Optional.ofNullable(declineReason);
  }

  public Optional<String> declineText() {
    return Optional.ofNullable(declineText);
  }
}
