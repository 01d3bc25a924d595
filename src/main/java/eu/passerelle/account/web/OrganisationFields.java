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
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What was offered; the next submit of the same form comes back to it. */
  private static final String ALIKE = "passerelle.organisations";

  private static final Set<OrganisationKind> COORDINATE =
      Set.of(OrganisationKind.REGION, OrganisationKind.AUTHORITY);

  @Inject private Organisations organisations;
  @Inject private PlaceField placeField;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private Optional<Role> role = Optional.empty();
  private List<Organisation> partners;
  private String name = "";
  private String place = "";
  private String siret = "";
  private Long partnerChosen;
  private String existing;

  @PostConstruct
  void prepare() {
    role = SignUpPage.role(request);
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
    List<Organisation> alike =
        organisations.at(where.get(), kind()).stream().filter(o -> o.isCalledLike(name)).toList();
    if (!alike.isEmpty() && existing == null) {
      ask(alike);
      return Optional.empty();
    }
    Optional<Organisation> known =
        alike.stream().filter(o -> o.id().toString().equals(existing)).findFirst();
    if (known.isPresent()) {
      return Optional.of(new SignUp.Known(known.get().id()));
    }
    return siret(where.get()).map(number -> new SignUp.Newcomer(name, where.get(), number));
  }

  private void ask(List<Organisation> alike) {
    Map<String, String> offered = new LinkedHashMap<>();
    alike.forEach(o -> offered.put(o.name(page.language()), o.id().toString()));
    view().put(ALIKE, offered);
    notice.at("existing", Text.of("account.signUp.alike.missing"));
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
    if (partners == null) {
      partners =
          role.get() == Role.CHAMBER
              ? organisations.thatRegisterContracts()
              : organisations.signatoriesOf2013().stream()
                  .filter(o -> COORDINATE.contains(o.kind()))
                  .toList();
    }
    return partners;
  }

  /** Organisations of that name which are here already: names and numbers. */
  public Map<?, ?> getAlike() {
    return view().get(ALIKE) instanceof Map<?, ?> alike ? alike : Map.of();
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

  private static Map<String, Object> view() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
  }
}
