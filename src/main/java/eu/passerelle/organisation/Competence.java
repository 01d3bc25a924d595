package eu.passerelle.organisation;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is responsible for a contract, from its occupation, the company's place and the
 * direction.
 *
 * <p>With the practice in Germany the chamber of the company's sector and district registers the
 * contract, and Opco EP then receives its deposit for the funding of the French school. With the
 * practice in France Opco EP alone receives the deposit, and the chamber of the company's
 * département advises. In the pilot the authority of the company's canton enters contracts with a
 * company in Switzerland; nobody receives a deposit, since nothing is agreed on the school's costs.
 * Where an occupation belongs to two sectors, that of the company decides, and without one the
 * usual sector of the occupation.
 */
@Dependent
public class Competence {

  private final Mandates mandates;

  @Inject
  public Competence(Mandates mandates) {
    this.mandates = mandates;
  }

  /**
   * Who is responsible for a training at a place, which need not be the company's seat; empty where
   * nobody is: an occupation that is not a dual training, a place or a first day that neither the
   * agreement nor the pilot covers, or a district whose body is not recorded.
   */
  @Transactional
  public Optional<Responsibility> of(
      Occupation occupation,
      Organisation company,
      Place practice,
      Direction direction,
      LocalDate start) {
    if (!occupation.isDual()) {
      return Optional.empty();
    }
    Sector sector = sectorOf(occupation, company);
    return practice.isOpenTo(direction, start)
        ? responsible(sector, practice, direction)
        : Optional.empty();
  }

  /** The sector that counts: the company's, if the occupation belongs to it; else the usual one. */
  static Sector sectorOf(Occupation occupation, Organisation company) {
    return company
        .sector()
        .filter(occupation.sectors()::contains)
        .orElse(occupation.sectors().get(0));
  }

  private Optional<Responsibility> responsible(Sector sector, Place place, Direction direction) {
    List<Mandate> held = mandates.at(place.country(), sector, place.officialCode());
    Optional<Organisation> registers = first(held, Duty.REGISTERS);
    Optional<Organisation> adviser = first(held, Duty.ADVISES);
    Optional<Organisation> depositary =
        direction == Direction.THEORY_FR_PRACTICE_DE
            ? mandates.frenchDepositary()
            : Optional.empty();
    return registers.map(registrar -> new Responsibility(registrar, depositary, adviser));
  }

  private static Optional<Organisation> first(List<Mandate> held, Duty duty) {
    return held.stream().filter(m -> m.duty() == duty).map(Mandate::organisation).findFirst();
  }
}
