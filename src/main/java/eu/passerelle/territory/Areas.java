package eu.passerelle.territory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The areas of the territory. */
public interface Areas {

  EntityManager em();

  @Find
  Optional<Area> byCode(String code);

  @HQL("from Area order by country, code")
  List<Area> all();

  @HQL("from Area where country = :country order by code")
  List<Area> in(Country country);
}
