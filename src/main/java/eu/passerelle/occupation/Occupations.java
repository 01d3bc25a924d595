package eu.passerelle.occupation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The prioritised occupations. */
public interface Occupations {

  EntityManager em();

  /** All ten, in the order of priority. */
  @HQL("from Occupation order by priority")
  List<Occupation> all();

  @Find
  Optional<Occupation> bySlug(String slug);

  /** What one learns to do in an occupation, as the reference data order it. */
  @HQL("from Skill where occupation.slug = :slug order by rank")
  List<Skill> skills(String slug);
}
