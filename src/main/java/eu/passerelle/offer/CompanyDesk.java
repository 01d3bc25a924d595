package eu.passerelle.offer;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Sector;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Where a company says who it is and of what size and kind, where it is and to which chamber it
 * belongs.
 *
 * <p>Place and chamber tell who registers its contracts. So they stay such that every offer it has
 * published could still become a contract, and the place does not change at all once an offer has
 * led to an agreement: the contract's country, its competent body and the chamber's file rest on
 * it. The name is the one under which the company was admitted; it is not the company's to change.
 */
@ApplicationScoped
public class CompanyDesk {

  /**
   * What a company says of itself.
   *
   * @param sector that of the chamber it is a member of; empty if it has not said
   * @param size how many people work there; empty if it has not said
   * @param kind what kind of house it is; empty if it has not said
   * @param siret its French number; empty if it has not said, or has none
   */
  public record Presentation(
      Optional<Bilingual> description,
      Optional<String> website,
      Place place,
      String street,
      String postcode,
      Optional<Sector> sector,
      Optional<CompanySize> size,
      Optional<CompanyKind> kind,
      Optional<Siret> siret) {}

  @Inject private Organisations organisations;
  @Inject private Offers offers;
  @Inject private Competence competence;
  @Inject private AuditTrail trail;

  /** Keeps what a company says of itself, or says what stands in the way and keeps nothing. */
  @Transactional
  public List<Refusal> present(Organisation company, Presentation said, long accountId) {
    Organisation kept = organisations.byId(company.id()).orElseThrow();
    boolean moves = !kept.place().equals(Optional.of(said.place()));
    List<Refusal> refusals = obstacles(kept, said, moves);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    if (moves) {
      kept.moveTo(said.place());
      trail.record("organisation", kept.id(), "moved", Optional.of(accountId), "");
    }
    kept.describe(said.description());
    kept.presentAt(said.website());
    kept.receiveLettersAt(said.street(), said.postcode());
    kept.belongTo(said.sector());
    kept.countAmong(said.size(), said.kind());
    kept.identifyBy(said.siret());
    trail.record("organisation", kept.id(), "presented", Optional.of(accountId), "");
    return List.of();
  }

  private List<Refusal> obstacles(Organisation kept, Presentation said, boolean moves) {
    if (moves && offers.countAgreedOn(kept.id()) > 0) {
      return List.of(Publishing.refusal("moveAgreed"));
    }
    if (!moves && kept.sector().equals(said.sector())) {
      return List.of();
    }
    Organisation imagined = Organisation.company(kept.name(), said.place());
    imagined.belongTo(said.sector());
    return offers.publishedBy(kept.id()).stream().allMatch(offer -> isPossible(offer, imagined))
        ? List.of()
        : List.of(Publishing.refusal(moves ? "moveOffers" : "sectorOffers"));
  }

  private boolean isPossible(Offer offer, Organisation company) {
    return offer.practice() == company.country()
        && offer.terms().responsible(competence, company).isPresent();
  }
}
