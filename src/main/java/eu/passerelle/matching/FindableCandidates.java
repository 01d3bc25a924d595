package eu.passerelle.matching;

import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.MeansOfTransport;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;

/** Those who agree to be found, as ranking asks for them. */
interface FindableCandidates {

  EntityManager em();

  /**
   * What matching reads of a profile, but for what there are several of; the place by its number.
   */
  record Row(
      long number,
      LocalDate birthDate,
      SchoolLevel school,
      long place,
      int reachMinutes,
      boolean needsLodging,
      LanguageLevel french,
      LanguageLevel german,
      LanguageLevel frenchSoon,
      LanguageLevel germanSoon,
      LocalDate availableFrom,
      Side side,
      Set<CompanySize> sizes,
      Set<CompanyKind> kinds) {}

  /** A means by which someone travels. */
  record Means(long number, MeansOfTransport means) {}

  /** An occupation that someone wishes for. */
  record Wish(long number, String occupation) {}

  /**
   * All of them.
   *
   * @param bornBy the birthday of those who are just old enough to be found
   */
  @HQL("select id from Candidate where findableSince is not null and birthDate <= :bornBy")
  List<Long> numbers(LocalDate bornBy);

  /**
   * Those of some numbers who agree to it and have answered all that is asked once: see {@link
   * eu.passerelle.candidate.Candidate#isComplete}.
   *
   * @param adultsBornBy the birthday of those who have just come of age, and need no guardian
   */
  @HQL(
      """
      select c.id, c.birthDate, c.school, c.place.id, c.reachMinutes, c.needsLodging, c.french,
        c.german, c.frenchSoon, c.germanSoon, c.availableFrom, c.side, c.companySizes, c.companyKinds
      from Candidate c
      where c.id in :numbers and c.findableSince is not null and c.birthDate <= :bornBy
      and c.school is not null and c.place.id is not null and c.reachMinutes is not null
      and c.french is not null and c.german is not null and c.availableFrom is not null
      and c.side is not null and (c.guardian.name is not null or c.birthDate <= :adultsBornBy)
      """)
  List<Row> complete(List<Long> numbers, LocalDate bornBy, LocalDate adultsBornBy);

  @HQL("select c.id, m from Candidate c join c.means m where c.id in :numbers")
  List<Means> means(List<Long> numbers);

  /** What they wish for, the most wished first. */
  @HQL(
      """
      select c.id, w.slug from Candidate c join c.wishes w where c.id in :numbers
      order by c.id, index(w)
      """)
  List<Wish> wishes(List<Long> numbers);
}
