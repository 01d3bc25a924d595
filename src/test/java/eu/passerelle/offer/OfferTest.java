package eu.passerelle.offer;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An offer")
class OfferTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 1);

  private static final Place KEHL = place(1, "Kehl", Region.BADEN_WUERTTEMBERG);
  private static final Place STRASBOURG = place(2, "Strasbourg", Region.GRAND_EST);
  private static final Place LANDAU = place(4, "Landau", Region.RHEINLAND_PFALZ);
  private static final Place BASEL = place(3, "Basel", Region.NORDWESTSCHWEIZ);

  private static final Occupation CARPENTER =
      new Occupation("zimmerer", "Zimmerer", 36, TrainingLaw.HWO, List.of(Sector.CRAFT), "CAP")
          .andInSwitzerland("Zimmermann EFZ");
  private static final Occupation STONEMASON =
      new Occupation("steinmetz", "Steinmetz", 36, TrainingLaw.HWO, List.of(Sector.CRAFT), "CAP");
  private static final Occupation EDUCATOR =
      new Occupation("erzieher", "Erzieher", 36, TrainingLaw.LAND, List.of(Sector.SOCIAL));

  private static final Optional<Responsibility> CHAMBER =
      Optional.of(
          new Responsibility(
              Organisation.company("Kammer", KEHL), Optional.empty(), Optional.empty()));

  @Test
  @DisplayName("is published when nothing stands in the way, and open until its training begins")
  void published() {
    Offer offer = anOffer(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 1));
    assertTrue(offer.isNeverPublished());
    assertFalse(offer.isOpenOn(TODAY));

    assertEquals(List.of(), offer.publish(NOW, TODAY, CHAMBER));

    assertFalse(offer.isNeverPublished());
    assertTrue(offer.isOpenOn(SEPTEMBER.minusDays(1)));
    assertFalse(offer.isOpenOn(SEPTEMBER));
    assertTrue(offer.hasBegunUnfilled(SEPTEMBER));
  }

  @Test
  @DisplayName("is refused for what could never become a registered contract")
  void refused() {
    assertEquals(
        List.of("offer.occupation"), refusals(terms(EDUCATOR, KEHL, Country.FR, SEPTEMBER, 1)));
    assertEquals(
        List.of("offer.qualification"),
        refusals(terms(STONEMASON, KEHL, Country.CH, SEPTEMBER, 1)),
        "no Swiss one is known");
    assertEquals(List.of("offer.start"), refusals(terms(CARPENTER, KEHL, Country.FR, TODAY, 1)));
    assertEquals(
        List.of("offer.territory"),
        rules(
            new Offer(
                    Organisation.company("Holzbau Südpfalz", LANDAU),
                    terms(CARPENTER, LANDAU, Country.CH, SEPTEMBER, 1),
                    NOW)
                .publish(NOW, TODAY, Optional.empty())));
    assertEquals(
        List.of("offer.direction"), refusals(terms(CARPENTER, KEHL, Country.DE, SEPTEMBER, 1)));
    assertEquals(
        List.of("offer.country"), refusals(terms(CARPENTER, STRASBOURG, Country.DE, SEPTEMBER, 1)));
    assertEquals(
        List.of("offer.noBody"),
        rules(
            anOffer(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 1))
                .publish(NOW, TODAY, Optional.empty())));
  }

  @Test
  @DisplayName("in Basel or with a school there is a pilot, paid in the currency of the place")
  void switzerland() {
    Offer inBasel =
        new Offer(
            Organisation.company("Holzbau Rheinknie", BASEL),
            terms(CARPENTER, BASEL, Country.DE, SEPTEMBER, 1),
            NOW);
    assertEquals(List.of("offer.noBody"), rules(inBasel.publish(NOW, TODAY, Optional.empty())));
    assertEquals(List.of(), rules(inBasel.publish(NOW, TODAY, CHAMBER)));
    assertTrue(inBasel.isPilot());
    assertEquals("CHF", inBasel.currency());

    Offer schooledInBasel = anOffer(terms(CARPENTER, KEHL, Country.CH, SEPTEMBER, 1));
    assertEquals(List.of(), rules(schooledInBasel.publish(NOW, TODAY, CHAMBER)));
    assertTrue(schooledInBasel.isPilot());
    assertEquals("EUR", schooledInBasel.currency());
    assertFalse(anOffer(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 1)).isPilot());
  }

  @Test
  @DisplayName("that everyone sees is not changed into what could not be published")
  void changed() {
    Offer.Terms good = terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 2);
    Offer.Terms past = terms(CARPENTER, KEHL, Country.FR, TODAY, 2);
    Offer draft = anOffer(good);
    assertEquals(List.of(), draft.change(past, TODAY, CHAMBER), "a draft can be anything");
    draft.change(good, TODAY, CHAMBER);
    draft.publish(NOW, TODAY, CHAMBER);

    assertEquals(List.of("offer.start"), rules(draft.change(past, TODAY, CHAMBER)));
    assertEquals(List.of("offer.noBody"), rules(draft.change(good, TODAY, Optional.empty())));
    assertEquals(SEPTEMBER, draft.start());
  }

  @Test
  @DisplayName("never offers fewer places than are taken, and is open again when it offers more")
  void places() {
    Offer offer = anOffer(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 2));
    offer.publish(NOW, TODAY, CHAMBER);
    offer.takePlace();
    offer.takePlace();
    assertEquals(OfferStatus.FILLED, offer.status());

    assertEquals(
        List.of("offer.placesTaken"),
        rules(offer.change(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 1), TODAY, CHAMBER)));
    assertEquals(
        List.of(), offer.change(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 3), TODAY, CHAMBER));
    assertTrue(offer.isOpenOn(TODAY));
  }

  @Test
  @DisplayName("names a residence near by, or a room with the company, which needs no name")
  void lodging() {
    assertEquals(Lodging.NONE, anOffer(terms(CARPENTER, KEHL, Country.FR, SEPTEMBER, 1)).lodging());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Lodging(Lodging.Kind.RESIDENCE, Optional.of(" ")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Lodging(Lodging.Kind.COMPANY, Optional.of("Wohnheim")));
  }

  @Test
  @DisplayName("says in both languages why it is refused and what would lift it")
  void refusalsSpeak() {
    List<Refusal> all =
        new ArrayList<>(
            Stream.of(
                    "start",
                    "noBody",
                    "places",
                    "placesTaken",
                    "moveAgreed",
                    "moveOffers",
                    "sectorOffers")
                .map(Publishing::refusal)
                .toList());
    LocalDate before = LocalDate.of(2013, 1, 1);
    for (Offer.Terms terms :
        List.of(
            terms(EDUCATOR, KEHL, Country.FR, before, 1),
            terms(CARPENTER, KEHL, Country.DE, SEPTEMBER, 1),
            terms(CARPENTER, STRASBOURG, Country.DE, SEPTEMBER, 1),
            terms(STONEMASON, LANDAU, Country.CH, SEPTEMBER, 1))) {
      all.addAll(anOffer(terms).publish(NOW, TODAY, CHAMBER));
    }
    assertEquals(
        Set.of("basis", "territory", "direction", "country", "occupation", "qualification"),
        all.stream()
            .filter(refusal -> !refusal.source().isEmpty())
            .map(refusal -> refusal.rule().substring("offer.".length()))
            .collect(toSet()),
        "the law, with its source");
    Messages messages = new Messages();
    for (Refusal refusal : all) {
      for (Language language : Language.values()) {
        assertTrue(messages.text(language, refusal.reason()).endsWith("."));
        assertTrue(messages.text(language, refusal.remedy()).endsWith("."));
      }
    }
  }

  private static List<String> refusals(Offer.Terms terms) {
    return rules(anOffer(terms).publish(NOW, TODAY, CHAMBER));
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  private static Offer anOffer(Offer.Terms terms) {
    return new Offer(Organisation.company("Holzbau Muster", KEHL), terms, NOW);
  }

  private static Offer.Terms terms(
      Occupation occupation, Place place, Country theory, LocalDate start, int places) {
    return new Offer.Terms(
        occupation,
        place,
        theory,
        start,
        places,
        LanguageLevel.NONE,
        LanguageLevel.B1,
        LanguageLevel.B1,
        Optional.empty(),
        Lodging.NONE,
        Bilingual.written(Language.DE, "Dächer und Häuser aus Holz."));
  }

  private static Place place(long id, String name, Region region) {
    return new Place(id, name, region, new Position(48.57, 7.81));
  }
}
