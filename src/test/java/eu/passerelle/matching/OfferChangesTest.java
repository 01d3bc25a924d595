package eu.passerelle.matching;

import static eu.passerelle.language.LanguageLevel.A1;
import static eu.passerelle.language.LanguageLevel.A2;
import static eu.passerelle.language.LanguageLevel.B1;
import static eu.passerelle.language.LanguageLevel.B2;
import static eu.passerelle.language.LanguageLevel.C2;
import static eu.passerelle.language.LanguageLevel.NONE;
import static eu.passerelle.matching.Examples.BASEL;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.RASTATT;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.offer.Lodging;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What would bring an offer more candidates")
class OfferChangesTest {

  private final Messages messages = new Messages();
  private final List<Known<CandidateFacts>> findable = new ArrayList<>();

  @Test
  @DisplayName("is said with the figures, what wins most first")
  void figures() {
    find(4, anApprentice().from(SELTZ).speaking(C2, A2));
    find(3, anApprentice().from(SELTZ).needingLodging());
    find(5, anApprentice().from(SELTZ).freeFrom(LocalDate.of(2027, 11, 2)));
    find(7, anApprentice().from(SELTZ));
    assertEquals(
        List.of(
            "Si la formation commençait le 1er décembre 2027 au lieu du 1er septembre 2027,"
                + " tout correspondrait pour 5 profils de plus.",
            "Si vous demandiez le niveau A2 au lieu du niveau B1 en allemand,"
                + " tout correspondrait pour 4 profils de plus.",
            "Si vous indiquiez un hébergement (chez vous, dans un foyer ou un internat à"
                + " proximité), tout correspondrait pour 3 profils de plus."),
        said(Language.FR, aTrainingPlace()));
    assertEquals(
        List.of(
            "Wenn die Ausbildung am 1. Dezember 2027 statt am 1. September 2027 begänne,"
                + " würde bei 5 Profilen mehr alles passen.",
            "Wenn Sie Deutsch A2 statt B1 verlangten, würde bei 4 Profilen mehr alles passen.",
            "Wenn Sie eine Unterkunft nennen könnten (bei Ihnen, in einem Wohnheim oder Internat"
                + " in der Nähe), würde bei 3 Profilen mehr alles passen."),
        said(Language.DE, aTrainingPlace()));
  }

  @Test
  @DisplayName("is not said of one or two, who could be guessed")
  void few() {
    find(2, anApprentice().from(SELTZ).speaking(C2, A2));
    assertEquals(List.of(), said(Language.FR, aTrainingPlace().in(SELTZ)));
    find(1, anApprentice().from(SELTZ).speaking(C2, A2));
    assertEquals(1, said(Language.FR, aTrainingPlace().in(SELTZ)).size());
  }

  @Test
  @DisplayName("is no level below what the school needs of its language")
  void school() {
    find(3, anApprentice().from(SELTZ).speaking(C2, A2));
    assertEquals(List.of(), said(Language.DE, aTrainingPlace().in(SELTZ).withLessonsAt(B1)));
    assertEquals(
        List.of(),
        said(Language.DE, aTrainingPlace().in(SELTZ).asking(NONE, A2).withLessonsAt(B1)));
    find(3, anApprentice().from(SELTZ).speaking(C2, B1));
    assertEquals(
        List.of("Wenn Sie Deutsch B1 statt B2 verlangten, würde bei 3 Profilen mehr alles passen."),
        said(Language.DE, aTrainingPlace().in(SELTZ).asking(NONE, B2).withLessonsAt(B1)));
  }

  @Test
  @DisplayName("is to ask for none of a language at all, where the lowest level was asked")
  void none() {
    find(3, anApprentice().from(SELTZ).speaking(NONE, B1));
    var offer = aTrainingPlace().in(SELTZ).asking(A1, B1);
    assertEquals(
        List.of("Wenn Sie kein Französisch verlangten, würde bei 3 Profilen mehr alles passen."),
        said(Language.DE, offer));
    assertEquals(
        List.of(
            "Si vous ne demandiez pas de français, tout correspondrait pour 3 profils de plus."),
        said(Language.FR, offer));
  }

  @Test
  @DisplayName("is neither a place to sleep where there is one, nor a start that loses as many")
  void nothingToChange() {
    find(5, anApprentice().from(SELTZ).needingLodging());
    find(5, anApprentice().from(SELTZ).freeFrom(LocalDate.of(2027, 5, 1)));
    find(5, anApprentice().from(SELTZ).freeFrom(LocalDate.of(2027, 11, 2)));
    assertEquals(
        List.of(), said(Language.FR, aTrainingPlace().withLodging(Lodging.Kind.RESIDENCE)));
  }

  @Test
  @DisplayName("is a later start from autumn to winter only, and where the school is in France")
  void start() {
    LocalDate august = LocalDate.of(2027, 8, 1);
    for (int month = 0; month < 12; month++) {
      LocalDate start = august.plusMonths(month);
      findable.clear();
      find(3, anApprentice().from(SELTZ).freeFrom(start.plusMonths(2)));
      var place = aTrainingPlace().starting(start);
      assertEquals(month < 3 ? 1 : 0, said(Language.FR, place).size(), start::toString);
      for (Place company : List.of(SELTZ, BASEL)) {
        assertEquals(
            List.of(),
            said(Language.FR, place.in(company).withSchoolIn(Country.DE)),
            () -> company.name() + start);
      }
      assertEquals(
          List.of(), said(Language.FR, place.in(RASTATT).withSchoolIn(Country.CH)), "" + start);
    }
  }

  @Test
  @DisplayName("counts nobody who has applied or found a place, nor one who wishes for another job")
  void leftOut() {
    find(3, anApprentice().from(SELTZ).speaking(C2, A2));
    find(3, anApprentice().from(SELTZ).speaking(C2, A2).wishing(Examples.ELECTRICIAN));
    assertEquals(1, said(Language.FR, aTrainingPlace().in(SELTZ)).size());
    assertEquals(List.of(), said(Language.FR, aTrainingPlace().in(SELTZ), 2L));
  }

  private void find(int many, Examples.Apprentice alike) {
    for (CandidateFacts facts : Collections.nCopies(many, alike.facts())) {
      findable.add(new Known<>(findable.size() + 1, facts));
    }
  }

  private List<String> said(Language language, Examples.TrainingPlace place, Long... leftOut) {
    return OfferChanges.of(
            place.facts(),
            new Ranking(new Matching(Examples.RHINE), LAW, Weights.USUAL),
            RhineValley.neighbourhood(findable),
            Arrays.asList(leftOut)::contains)
        .stream()
        .map(change -> messages.text(language, change.said()))
        .toList();
  }
}
