package eu.passerelle.gap;

import eu.passerelle.matching.Block;
import eu.passerelle.matching.CandidateFacts;
import eu.passerelle.matching.Finding;
import eu.passerelle.matching.OfferFacts;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is counted together: places, or candidates, that are alike in all that the coordination
 * looks at.
 *
 * @param occupation its slug; for a candidate the one wished for most
 * @param country where the company is, or the candidate lives
 * @param area the code of the same; empty farther off
 * @param side the country of the practice; empty for a candidate who does not mind
 * @param block what keeps them apart from the other side; empty if someone or something fits
 */
record Cell(
    Subject subject,
    String occupation,
    Country country,
    Optional<String> area,
    Optional<Country> side,
    Optional<Block> block) {

  static Cell ofPlace(Finding<OfferFacts> place) {
    Place company = place.facts().company();
    return new Cell(
        Subject.PLACE,
        place.facts().occupation().slug(),
        company.country(),
        company.area().map(Area::code),
        Optional.of(company.country()),
        place.block());
  }

  static Cell ofCandidate(Finding<CandidateFacts> candidate) {
    CandidateFacts facts = candidate.facts();
    return new Cell(
        Subject.CANDIDATE,
        facts.wishes().get(0).slug(),
        facts.home().country(),
        facts.home().area().map(Area::code),
        onlySide(facts.directions()),
        candidate.block());
  }

  private static Optional<Country> onlySide(Set<Direction> directions) {
    Set<Country> sides = directions.stream().map(Direction::practice).collect(Collectors.toSet());
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }
}
