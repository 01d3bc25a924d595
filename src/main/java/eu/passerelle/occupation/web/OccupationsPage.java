package eu.passerelle.occupation.web;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** The list of the ten occupations. */
@Named("occupationsPage")
@RequestScoped
public class OccupationsPage {

  @Inject private Occupations occupations;
  private List<Occupation> all;

  @Transactional
  public List<Occupation> all() {
    if (all == null) {
      all = occupations.all();
    }
    return all;
  }
}
