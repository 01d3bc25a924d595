package eu.passerelle.matching;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The places and occupations that facts refer to. */
interface Ground {

  EntityManager em();

  @HQL("from Place p left join fetch p.area")
  List<Place> places();

  @HQL("from Occupation")
  List<Occupation> occupations();
}
