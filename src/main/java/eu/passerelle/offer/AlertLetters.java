package eu.passerelle.offer;

import eu.passerelle.account.Account;
import eu.passerelle.account.Secret;
import eu.passerelle.language.Formats;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The mail that tells of new offers, with a link that stops further ones. */
@ApplicationScoped
public class AlertLetters {

  /** So many offers a mail shows; it says how many more there are. */
  static final int MOST = 10;

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;
  @Inject private SearchInWords inWords;

  /**
   * @param shown the newest of what is new
   * @param number how many there are in all
   */
  void tell(SavedSearch search, List<Offer> shown, int number, Secret toStop) {
    Account reader = search.account();
    Language language = reader.language();
    String sought = inWords.of(search.wanted(), language);
    Letter letter =
        Letter.to(reader.email(), language)
            .subject(Text.of("offer.mail.alert.subject", number, sought))
            .paragraph(Text.of("offer.mail.alert.what", reader.role(), number, sought));
    if (number > shown.size()) {
      letter.paragraph(Text.of("offer.mail.alert.newest", shown.size()));
    }
    for (Offer offer : shown) {
      letter.entry(
          Text.of(
              "offer.heading",
              offer.occupation().title(language),
              offer.company().name(),
              offer.place().name()),
          Text.of("offer.line", Formats.in(language).date(offer.start()), offer.placesLeft()),
          addresses.of(language, "offer/offer", offer.id()));
    }
    letter
        .action(
            Text.of("offer.mail.alert.action"),
            addresses.of(language, "offer/offers", SearchParameters.of(search.wanted(), language)))
        .paragraph(Text.of("offer.mail.alert.rhythm", reader.role(), search.rhythm()))
        .unsubscribe(addresses.of(language, "offer/unsubscribe", toStop.word()));
    outbox.send(letter);
  }
}
