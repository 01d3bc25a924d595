package eu.passerelle.matching;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What accounts have said of how much each aspect matters to them. */
interface Weightings {

  EntityManager em();

  /** What someone who acts for a company has said. */
  record OfCompany(long company, Weighting weighting) {}

  @HQL("from Weighting where accountId in :accounts")
  List<Weighting> of(List<Long> accounts);

  /** What has been said for companies; where several have, who came first comes last. */
  @HQL(
      """
      select m.organisation.id, w from Weighting w join Membership m on m.account.id = w.accountId
      where m.organisation.id in :companies and m.status = ADMITTED and m.account.closedAt is null
      order by w.accountId desc
      """)
  List<OfCompany> ofCompanies(List<Long> companies);

  @HQL("delete from Weighting where accountId = :accountId")
  int forget(long accountId);

  default Weights of(long accountId) {
    Weighting said = em().find(Weighting.class, accountId);
    return said == null ? Weights.USUAL : said.weights();
  }

  /** In one statement, so that two that are sent at once don't meet. */
  default void keep(long accountId, Weights weights) {
    em().createNativeQuery(
            """
            insert into weighting (account_id, occupation, way, languages, start, side, company,
              lodging)
            values (:account, :occupation, :way, :languages, :start, :side, :company, :lodging)
            on conflict (account_id) do update set occupation = excluded.occupation,
              way = excluded.way, languages = excluded.languages, start = excluded.start,
              side = excluded.side, company = excluded.company, lodging = excluded.lodging
            """)
        .setParameter("account", accountId)
        .setParameter("occupation", weights.occupation().name())
        .setParameter("way", weights.way().name())
        .setParameter("languages", weights.languages().name())
        .setParameter("start", weights.start().name())
        .setParameter("side", weights.side().name())
        .setParameter("company", weights.company().name())
        .setParameter("lodging", weights.lodging().name())
        .executeUpdate();
  }
}
