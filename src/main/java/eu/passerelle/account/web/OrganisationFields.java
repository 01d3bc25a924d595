package eu.passerelle.account.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignUp;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.OrganisationKind;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the sign-up form that says whom one acts for. Chambers and coordinators choose among
 * the partners; companies and schools name theirs and its place. Where one of that name is here
 * already, the form comes back with a question more.
 */
@Named
@RequestScoped
public class OrganisationFields {

  /** The answer "ours is not among them". */
  public static final String NEW = "new";

  private static final Set<OrganisationKind> COORDINATE =
      Set.of(OrganisationKind.REGION, OrganisationKind.AUTHORITY);

  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private PlaceField placeField;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Optional<Role> role = Optional.empty();
  private List<Organisation> alike = List.of();
  private String name = "";
  private String place = "";
  private String siret = "";
  private Long partnerChosen;
  private String existing;

  // Which questions the form has depends on what was typed, so that is read before Faces does.
  @PostConstruct
  @Transactional
  void prepare() {
    role = SignUpPage.role(request);
    if (isFounding()) {
      alike =
          places
              .meant(parameter("place"))
              .map(at -> organisations.at(at, kind()))
              .orElse(List.of())
              .stream()
              .filter(o -> o.isCalledLike(parameter("organisationName")))
              .toList();
    }
  }

  private String parameter(String id) {
    return Optional.ofNullable(request.getParameter(id)).orElse("");
  }

  /** Whom the form says one acts for; empty, with the reason at its field, if it doesn't yet. */
  @Transactional
  Optional<SignUp.ActsFor> meant() {
    if (isPartner()) {
      return Optional.of(new SignUp.Known(partnerChosen));
    }
    if (!isFounding()) {
      return Optional.of(new SignUp.Oneself());
    }
    Optional<Place> where = placeField.meant(place, "place");
    if (where.isEmpty()) {
      return Optional.empty();
    }
    Optional<Organisation> known =
        alike.stream().filter(o -> o.id().toString().equals(existing)).findFirst();
    if (known.isPresent()) {
      return Optional.of(new SignUp.Known(known.get().id()));
    }
    return siret(where.get()).map(number -> new SignUp.Newcomer(name, where.get(), number));
  }

  private Optional<Optional<Siret>> siret(Place at) {
    Optional<Siret> number = Siret.parse(siret);
    if (!siret.isBlank() && at.country() != Country.FR) {
      notice.at("siret", Text.of("account.signUp.siret.notFrench"));
      return Optional.empty();
    }
    if (!siret.isBlank() && number.isEmpty()) {
      notice.at("siret", Text.of("account.signUp.siret.wrong"));
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private OrganisationKind kind() {
    return role.get() == Role.SCHOOL ? OrganisationKind.SCHOOL : OrganisationKind.COMPANY;
  }

  /** Whether this role brings its own organisation: a company or a school. */
  public boolean isFounding() {
    return role.filter(r -> r == Role.EMPLOYER || r == Role.SCHOOL).isPresent();
  }

  /** Whether this role belongs to a partner of the programme. */
  public boolean isPartner() {
    return role.filter(r -> r == Role.CHAMBER || r == Role.COORDINATOR).isPresent();
  }

  /** The partners that this role may act for. */
  @Transactional
  public List<Organisation> getPartners() {
    return role.get() == Role.CHAMBER
        ? organisations.thatRegisterContracts()
        : organisations.signatoriesOf2013().stream()
            .filter(o -> COORDINATE.contains(o.kind()))
            .toList();
  }

  /** Organisations of that name which are here already. */
  public List<Organisation> getAlike() {
    return alike;
  }

  public String getNewcomer() {
    return NEW;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSiret() {
    return siret;
  }

  public void setSiret(String siret) {
    this.siret = siret;
  }

  public Long getPartnerChosen() {
    return partnerChosen;
  }

  public void setPartnerChosen(Long partnerChosen) {
    this.partnerChosen = partnerChosen;
  }

  public String getExisting() {
    return existing;
  }

  public void setExisting(String existing) {
    this.existing = existing;
  }
}
