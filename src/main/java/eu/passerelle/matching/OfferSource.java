package eu.passerelle.matching;

import eu.passerelle.matching.OpenOffers.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of open offers. */
@ApplicationScoped
class OfferSource implements KeptFacts.Source<OfferFacts> {

  private final OpenOffers offers;
  private final Referred referred;

  /** For the container's proxy only. */
  protected OfferSource() {
    this.offers = null;
    this.referred = null;
  }

  @Inject
  OfferSource(OpenOffers offers, Ground ground) {
    this.offers = offers;
    this.referred = new Referred(ground);
  }

  @Override
  @Transactional
  public KeptFacts.Changes since(long horizon) {
    return Commits.since("offer", horizon, offers.em());
  }

  @Override
  @Transactional
  public List<Long> numbers(LocalDate today) {
    return offers.numbers(today);
  }

  @Override
  @Transactional
  public Map<Long, OfferFacts> facts(List<Long> numbers, LocalDate today) {
    Map<Long, OfferFacts> facts = new HashMap<>();
    for (List<Long> some : Commits.inPortions(numbers)) {
      offers.open(some, today).forEach(row -> facts.put(row.number(), facts(row)));
    }
    return facts;
  }

  private OfferFacts facts(Row row) {
    return new OfferFacts(
        referred.occupation(row.occupation()),
        referred.place(row.place()),
        row.theory(),
        row.start(),
        row.french(),
        row.german(),
        row.lessons(),
        row.lodging(),
        Optional.ofNullable(row.companySize()),
        Optional.ofNullable(row.companyKind()));
  }
}
