package eu.passerelle.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Hands out the documents of an application, to its two sides only. */
@ApplicationScoped
public class Enclosures {

  @Inject private Applications applications;

  @Transactional
  public Optional<Enclosure> ofApprentice(long id, long accountId) {
    return applications.enclosureForApprentice(id, accountId);
  }

  /** For the company applied to, as long as the application is not withdrawn. */
  @Transactional
  public Optional<Enclosure> forCompany(long id, long companyId) {
    return applications.enclosureForCompany(id, companyId);
  }
}
