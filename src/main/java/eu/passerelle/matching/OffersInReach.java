package eu.passerelle.matching;

import eu.passerelle.offer.Offer;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The open offers worth ranking for someone: those in a box around home, what they wish first. */
interface OffersInReach {

  EntityManager em();

  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation occupation join fetch o.place p left join fetch p.area
      where o.status = OPEN and o.startDate > :today
      and p.position.latitude between :south and :north
      and p.position.longitude between :west and :east
      order by case when occupation.slug in :wished then 0 else 1 end, o.startDate, o.id
      """)
  List<Offer> inBox(
      LocalDate today,
      double south,
      double north,
      double west,
      double east,
      List<String> wished,
      Page page);
}
