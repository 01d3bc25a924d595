package eu.passerelle.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Language;
import eu.passerelle.matching.Reason.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A criterion")
class CriteriaTest {

  private static final List<Criterion> ALL =
      List.of(
          new OccupationWish(),
          new WayToWork(Examples.RHINE),
          new LodgingNeeded(),
          new LanguageAsked(Language.FR),
          new LanguageAsked(Language.DE),
          new StartDate(),
          new SideWished(),
          new CompanyWished(),
          new SchoolAsked());

  private final Matching matching = new Matching(Examples.RHINE);

  @Property(tries = 200, seed = "2027")
  @Label("says in words what its points say: for, half for, or against")
  void pointsAndWordsAgree(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    Pair pair = matching.pair(valley.candidate(), valley.offer());
    for (Criterion criterion : ALL) {
      int points = criterion.points(pair);
      if (points != Criterion.NOT_ASKED) {
        Kind said = criterion.reasons(pair).get(0).kind();
        Kind meant = points >= criterion.metFrom() ? Kind.PLUS : points == 0 ? Kind.NO : Kind.MID;
        assertEquals(meant, said, criterion.aspect() + " of " + pair);
      }
    }
  }
}
