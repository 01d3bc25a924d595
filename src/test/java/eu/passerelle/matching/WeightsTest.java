package eu.passerelle.matching;

import static eu.passerelle.language.LanguageLevel.B2;
import static eu.passerelle.language.LanguageLevel.NONE;
import static eu.passerelle.matching.Examples.CARPENTER;
import static eu.passerelle.matching.Examples.ELECTRICIAN;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.matching.Match.Fit;
import eu.passerelle.matching.Neighbourhood.Known;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What matters to someone")
class WeightsTest {

  private final Matching matching = new Matching(Examples.RHINE);

  @Test
  @DisplayName("decides between the near place and the first wish")
  void order() {
    var nearButSecond = new Known<>(1, aTrainingPlace().in(SELTZ).forA(ELECTRICIAN).facts());
    var farButFirst = new Known<>(2, aTrainingPlace().forA(CARPENTER).facts());
    assertEquals(2, first(Importance.GREAT, Importance.LITTLE, nearButSecond, farButFirst));
    assertEquals(1, first(Importance.LITTLE, Importance.GREAT, nearButSecond, farButFirst));
  }

  @Test
  @DisplayName("not at all is told and not counted")
  void notCounted() {
    var placeThatAsksTooMuch = aTrainingPlace().asking(NONE, B2).facts();
    var speaksLittle = anApprentice().speaking(NONE, NONE).facts();
    Match usual = matching.match(speaksLittle, placeThatAsksTooMuch, Weights.USUAL);
    Match anyLanguage =
        matching.match(
            speaksLittle,
            placeThatAsksTooMuch,
            new Weights(
                Importance.USUAL,
                Importance.USUAL,
                Importance.NONE,
                Importance.USUAL,
                Importance.USUAL,
                Importance.USUAL,
                Importance.USUAL));
    assertEquals(Fit.POSSIBLE, usual.fit());
    assertEquals(Fit.VERY_GOOD, anyLanguage.fit());
    assertEquals(usual.asked() - 1, anyLanguage.asked());
    assertTrue(anyLanguage.reasons().stream().anyMatch(r -> r.key().equals("de.missing")));
  }

  @Test
  @DisplayName("in nothing at all leaves nothing to put in order by")
  void nothing() {
    Weights none =
        new Weights(
            Importance.NONE,
            Importance.NONE,
            Importance.NONE,
            Importance.NONE,
            Importance.NONE,
            Importance.NONE,
            Importance.NONE);
    assertTrue(none.isIndifferent());
    assertFalse(Weights.USUAL.isIndifferent());
    assertEquals(0, matching.match(anApprentice().facts(), aTrainingPlace().facts(), none).score());
  }

  private long first(
      Importance occupation, Importance way, Known<OfferFacts> one, Known<OfferFacts> other) {
    Weights weights =
        new Weights(
            occupation,
            way,
            Importance.USUAL,
            Importance.USUAL,
            Importance.USUAL,
            Importance.USUAL,
            Importance.USUAL);
    return new Ranking(matching, LAW, weights)
        .offersFor(
            anApprentice().facts(), RhineValley.neighbourhood(List.of(one, other)), any -> true, 2)
        .get(0)
        .number();
  }
}
