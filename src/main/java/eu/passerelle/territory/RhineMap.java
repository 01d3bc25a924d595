package eu.passerelle.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;

/** Reads the crossings once and gives every room the same {@link Router}, which goes over them. */
@ApplicationScoped
class RhineMap {

  @Produces
  @ApplicationScoped
  @Transactional
  public Router router(Crossings crossings) {
    return new RhineCrossings(crossings.all());
  }
}
