package eu.passerelle.organisation;

import eu.passerelle.occupation.Sector;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Who has which duty where. */
public interface Mandates {

  EntityManager em();

  /** The duties held for a sector at an official code, the one for the smallest part first. */
  @HQL(
      """
      from Mandate m join fetch m.organisation o
      where m.country = :country and m.sector = :sector
        and :officialCode like m.codePrefix || '%'
      order by length(m.codePrefix) desc, o.name
      """)
  List<Mandate> at(Country country, Sector sector, String officialCode);

  @HQL(
      """
      select distinct m.organisation from Mandate m
      where m.country = :country and m.duty = :duty and m.codePrefix = ''
      """)
  List<Organisation> nationwide(Country country, Duty duty);

  /** Whoever receives deposits for all of France: the single French operator. */
  default Optional<Organisation> frenchDepositary() {
    return nationwide(Country.FR, Duty.REGISTERS).stream().findFirst();
  }
}
