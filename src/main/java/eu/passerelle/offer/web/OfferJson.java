package eu.passerelle.offer.web;

import eu.passerelle.api.BilingualJson;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open offer as the API shows it: what everyone reads on its page.
 *
 * @param frenchAsked the level the company asks, on the scale of the CEFR
 * @param germanAsked likewise
 * @param lessonsLevel the level the school needs of its own language
 */
public record OfferJson(
    long id,
    OccupationJson occupation,
    CompanyJson company,
    PlaceJson place,
    Country practice,
    Country theory,
    LocalDate start,
    int placesLeft,
    LanguageLevel frenchAsked,
    LanguageLevel germanAsked,
    LanguageLevel lessonsLevel,
    boolean pilot,
    Optional<BigDecimal> monthlyPayFirstYear,
    String currency,
    Lodging.Kind lodging,
    Optional<String> residence,
    BilingualJson description,
    Optional<Instant> publishedAt) {

  /** What is learned. */
  @Schema(name = "OfferOccupationJson")
  public record OccupationJson(String slug, String titleFr, String titleDe) {}

  /**
   * Who offers it.
   *
   * @param size how many people work there: up to 9, 49, 249, or more
   */
  public record CompanyJson(
      String name,
      Optional<CompanySize> size,
      Optional<CompanyKind> kind,
      Optional<String> website,
      Optional<BilingualJson> description) {}

  /** Where the practice is. */
  @Schema(name = "OfferPlaceJson")
  public record PlaceJson(String name, Country country, double latitude, double longitude) {}

  static OfferJson of(Offer offer) {
    Occupation occupation = offer.occupation();
    Place place = offer.place();
    return new OfferJson(
        offer.id(),
        new OccupationJson(
            occupation.slug(), occupation.title(Language.FR), occupation.title(Language.DE)),
        new CompanyJson(
            offer.company().name(),
            offer.company().companySize(),
            offer.company().companyKind(),
            offer.company().website(),
            offer.company().description().map(BilingualJson::of)),
        new PlaceJson(
            place.name(),
            place.country(),
            place.position().latitude(),
            place.position().longitude()),
        offer.practice(),
        offer.theory(),
        offer.start(),
        offer.placesLeft(),
        offer.french(),
        offer.german(),
        offer.lessons(),
        offer.isPilot(),
        offer.monthlyPay(),
        offer.currency(),
        offer.lodging().kind(),
        offer.lodging().residence(),
        BilingualJson.of(offer.description()),
        offer.publishedAt());
  }
}
