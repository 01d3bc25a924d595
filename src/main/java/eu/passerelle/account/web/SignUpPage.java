package eu.passerelle.account.web;

import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.account.SignUp;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.OrganisationKind;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens an account: who one is first, then one short form that asks only what this role needs. */
@Named
@RequestScoped
public class SignUpPage {

  @Inject private SignUp signUp;
  @Inject private Organisations organisations;
  @Inject private PlaceField placeField;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private Role role;
  private String email = "";
  private String givenName = "";
  private String familyName = "";
  private String password = "";
  private Language language;
  private String organisationName = "";
  private String place = "";
  private String siret = "";
  private Long existing;

  @PostConstruct
  void prepare() {
    language = page.language();
    role = Visit.of(request).variable("role").map(SignUpPage::roleNamed).orElse(null);
  }

  private static Role roleNamed(String name) {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.ADMINISTRATOR)
        .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The roles to choose from, as they stand in the address. */
  public List<String> getRoles() {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.ADMINISTRATOR)
        .map(r -> r.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether this role brings its own organisation: a company or a school. */
  public boolean isFounding() {
    return role == Role.EMPLOYER || role == Role.SCHOOL;
  }

  /** Whether this role belongs to a partner of the programme. */
  public boolean isPartner() {
    return role == Role.CHAMBER || role == Role.COORDINATOR;
  }

  @Transactional
  public List<Organisation> getPartners() {
    return role == Role.CHAMBER
        ? organisations.thatRegisterContracts()
        : organisations.signatoriesOf2013().stream()
            .filter(
                o -> o.kind() == OrganisationKind.REGION || o.kind() == OrganisationKind.AUTHORITY)
            .toList();
  }

  @Transactional
  public String open() {
    Optional<Place> where = isFounding() ? placeField.meant(place, "place") : Optional.empty();
    checkSiret(where);
    if (isPartner() && partner().isEmpty()) {
      notice.at("existing", Text.of("account.signUp.existing.missing"));
    }
    if (notice.hasErrors()) {
      return null;
    }
    signUp.open(
        new SignUp.Request(
            email, givenName, familyName, language, role, password, () -> organisation(where)));
    return "/account/mailSent?faces-redirect=true";
  }

  private Optional<Organisation> organisation(Optional<Place> where) {
    if (isPartner()) {
      return partner();
    }
    return where.map(
        at -> {
          Organisation founded =
              role == Role.EMPLOYER
                  ? Organisation.company(organisationName, at)
                  : Organisation.school(organisationName, at);
          founded.identifyBy(Siret.parse(siret));
          organisations.add(founded);
          return founded;
        });
  }

  private Optional<Organisation> partner() {
    return getPartners().stream().filter(o -> o.id().equals(existing)).findFirst();
  }

  private void checkSiret(Optional<Place> where) {
    boolean typed = !siret.isBlank();
    if (typed && where.isPresent() && where.get().country() != Country.FR) {
      notice.at("siret", Text.of("account.signUp.siret.notFrench"));
    } else if (typed && Siret.parse(siret).isEmpty()) {
      notice.at("siret", Text.of("account.signUp.siret.wrong"));
    }
  }

  public Role getRole() {
    return role;
  }

  public int getShortest() {
    return Passwords.SHORTEST;
  }

  public int getLongest() {
    return Passwords.LONGEST;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getOrganisationName() {
    return organisationName;
  }

  public void setOrganisationName(String organisationName) {
    this.organisationName = organisationName;
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

  public Long getExisting() {
    return existing;
  }

  public void setExisting(Long existing) {
    this.existing = existing;
  }
}
