package eu.passerelle.territory;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The recorded crossings of the Rhine. */
public interface Crossings {

  EntityManager em();

  /** All of them with their hours, in a fixed order. */
  @HQL("from Crossing c left join fetch c.hours order by c.slug")
  List<Crossing> all();
}
