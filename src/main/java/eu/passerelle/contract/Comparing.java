package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Compares editions, with the names of what their words hold by number. */
@ApplicationScoped
class Comparing {

  @Inject private Organisations organisations;
  @Inject private Places places;

  /** Two editions; the last two where the numbers are not those of two. */
  Optional<Comparison> editions(Contract contract, List<Integer> numbers) {
    return Comparison.of(
        contract,
        numbers,
        new Comparison.Names(
            school -> organisations.byId(school).map(Organisation::name).orElseThrow(),
            place -> places.byId(place).map(Place::name).orElseThrow()));
  }
}
