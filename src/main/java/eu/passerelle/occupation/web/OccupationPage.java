package eu.passerelle.occupation.web;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** The page of one occupation. */
@Named("occupationPage")
@RequestScoped
public class OccupationPage {

  @Inject private Occupations occupations;
  private String slug;
  private Occupation occupation;

  @Transactional
  public void open() {
    occupation = occupations.bySlug(slug).orElseThrow(NotFound::new);
  }

  public Occupation occupation() {
    return occupation;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
