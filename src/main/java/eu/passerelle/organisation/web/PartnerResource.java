package eu.passerelle.organisation.web;

import eu.passerelle.api.Page;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.OrganisationKind;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partners for programs: the signatories of 2013 and the other competent bodies. */
@Path("partners")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "partners")
public class PartnerResource {

  @Inject private Organisations organisations;
  @Context private UriInfo asked;

  /** A partner as the API shows it. */
  public record PartnerJson(
      String slug,
      OrganisationKind kind,
      Country country,
      String name,
      String nameFr,
      String nameDe,
      Optional<String> descriptionFr,
      Optional<String> descriptionDe,
      boolean signatoryOf2013,
      Optional<String> signedAs,
      boolean registersContracts) {

    static PartnerJson of(Organisation partner) {
      return new PartnerJson(
          partner.slug().orElseThrow(),
          partner.kind(),
          partner.country(),
          partner.name(),
          partner.name(Language.FR),
          partner.name(Language.DE),
          partner.description().flatMap(d -> d.version(Language.FR)),
          partner.description().flatMap(d -> d.version(Language.DE)),
          partner.isSignatoryOf2013(),
          partner.signedAs(),
          partner.registersContracts());
    }
  }

  @GET
  @Transactional
  @Operation(summary = "The partners of the programme and the competent bodies, by short name")
  public Page<PartnerJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    return Page.cut(organisations.partners(), page, size, asked).map(PartnerJson::of);
  }

  @GET
  @Path("{slug}")
  @Transactional
  @Operation(summary = "One partner")
  public PartnerJson one(@PathParam("slug") String slug) {
    return PartnerJson.of(organisations.bySlug(slug).orElseThrow(NotFound::new));
  }
}
