package eu.passerelle.organisation;

import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All organisations, found by number, by slug or by what they are. */
public interface Organisations {

  EntityManager em();

  @Find
  Optional<Organisation> byId(long id);

  @Find
  List<Organisation> withSlug(String slug);

  /** The organisation of the reference data with this short name. */
  default Optional<Organisation> bySlug(String slug) {
    return withSlug(slug).stream().findFirst();
  }

  @HQL(
      """
      from Organisation o left join fetch o.place p left join fetch p.area
      where o.kind = :kind and o.recognised order by o.name, o.id
      """)
  List<Organisation> ofKind(OrganisationKind kind);

  /** The schools of one country, for whoever has to name the school of the theory. */
  @HQL(
      """
      from Organisation o left join fetch o.place p left join fetch p.area
      where o.kind = SCHOOL and o.country = :country and o.recognised
      order by o.name, o.id
      """)
  List<Organisation> schoolsIn(Country country);

  /** Those of one kind at a place, for whoever signs up for one that may be here already. */
  @HQL(
      """
      from Organisation o where o.kind = :kind and o.place = :place and o.recognised
      order by o.name, o.id
      """)
  List<Organisation> at(Place place, OrganisationKind kind);

  /** Those whose officers register contracts or receive their deposit. */
  @HQL("from Organisation where registersContracts order by country, name")
  List<Organisation> thatRegisterContracts();

  /** The signatories of the framework agreement of 2013, by country and kind. */
  @HQL("from Organisation where signatoryOf2013 order by country desc, kind, name")
  List<Organisation> signatoriesOf2013();

  /** All organisations of the reference data. */
  @HQL("from Organisation where slug is not null order by slug")
  List<Organisation> partners();

  default void add(Organisation organisation) {
    em().persist(organisation);
  }

  /** What a company or school has said of itself in forms, by the name of the field. */
  default Map<String, String> facts(long organisationId) {
    List<?> rows =
        em().createNativeQuery(
                "select name, value from organisation_fact where organisation_id = ?",
                Object[].class)
            .setParameter(1, organisationId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Keeps what a company or school says of itself; of two who say it at once, the later. */
  default void keepFact(long organisationId, String name, String value) {
    em().createNativeQuery(
            """
            insert into organisation_fact values (?, ?, ?)
            on conflict (organisation_id, name) do update set value = excluded.value
            """)
        .setParameter(1, organisationId)
        .setParameter(2, name)
        .setParameter(3, value)
        .executeUpdate();
  }
}
