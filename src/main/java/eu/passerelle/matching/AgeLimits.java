package eu.passerelle.matching;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;

/** The figures of the law on age, as they stand in the table of legal figures. */
public interface AgeLimits {

  EntityManager em();

  /** The figures of these kinds, the newest first; the table holds others, of other rooms. */
  @HQL("from AgeLimit where kind in :kinds order by validFrom desc, id")
  List<AgeLimit> of(Set<AgeLimit.Kind> kinds);

  /** The law with these figures as they stand now. */
  default Eligibility law() {
    return new Eligibility(of(EnumSet.allOf(AgeLimit.Kind.class)));
  }
}
