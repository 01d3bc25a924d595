package eu.passerelle.territory;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The recorded crossings of the Rhine. */
public interface Crossings {

  EntityManager em();

  /** All of them, from Basel downstream. */
  @HQL("from Crossing order by position.latitude, slug")
  List<Crossing> downstream();
}
