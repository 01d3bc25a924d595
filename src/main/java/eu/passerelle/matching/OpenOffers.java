package eu.passerelle.matching;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The open offers, as ranking asks for them. */
interface OpenOffers {

  EntityManager em();

  /**
   * What matching reads of an offer; place and occupation by their numbers; of the company nothing
   * where it has not said.
   */
  record Row(
      long number,
      String occupation,
      long place,
      Country theory,
      LocalDate start,
      LanguageLevel french,
      LanguageLevel german,
      LanguageLevel lessons,
      Lodging.Kind lodging,
      CompanySize companySize,
      CompanyKind companyKind) {}

  @HQL("select id from Offer where status = OPEN and startDate > :today")
  List<Long> numbers(LocalDate today);

  /** Those of some numbers that are open. */
  @HQL(
      """
      select o.id, o.occupation.slug, o.place.id, o.theory, o.startDate, o.french, o.german,
        o.lessons,
        o.lodging, o.company.companySize, o.company.companyKind
      from Offer o where o.id in :numbers and o.status = OPEN and o.startDate > :today
      """)
  List<Row> open(List<Long> numbers, LocalDate today);
}
