package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Sector;
import eu.passerelle.offer.CompanyDesk;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What a company tells apprentices and chambers of itself. */
@Named
@RequestScoped
public class CompanyPage {

  private Organisation company;

  @Inject private CompanyDesk desk;
  @Inject private PlaceField placeField;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;

  private Language writtenIn;
  private String description = "";
  private String translation = "";
  private String website = "";
  private String place = "";
  private String street = "";
  private String postcode = "";
  private String sector = "";
  private String size = "";
  private String kind = "";
  private String siret = "";

  @PostConstruct
  void prepare() {
    company = signedIn.organisation();
    Optional<Bilingual> said = company.description();
    writtenIn = said.map(Bilingual::writtenIn).orElse(page.language());
    description = said.flatMap(d -> d.version(writtenIn)).orElse("");
    translation = said.flatMap(d -> d.version(writtenIn.other())).orElse("");
    website = company.website().orElse("");
    street = company.street().orElse("");
    postcode = company.postcode().orElse("");
    place = company.place().map(placeField::label).orElse("");
    sector = company.sector().map(Sector::name).orElse("");
    size = company.companySize().map(CompanySize::name).orElse("");
    kind = company.companyKind().map(CompanyKind::name).orElse("");
    siret = company.siret().map(Siret::digits).orElse("");
  }

  @Transactional
  public String save() {
    if (!website.isBlank() && !website.strip().matches("https?://[^\\s/]+\\.[^\\s]+")) {
      notice.at("website", Text.of("offer.company.website.wrong"));
    }
    if (description.isBlank() && !translation.isBlank()) {
      notice.at("description", Text.of("offer.company.description.missing"));
    }
    Optional<Siret> number = Siret.parse(siret);
    if (!siret.isBlank() && number.isEmpty()) {
      notice.at("siret", Text.of("offer.company.siret.wrong"));
    }
    Optional<Place> where = placeField.meant(place, "place");
    return where.isEmpty() || notice.hasErrors() ? null : keep(where.get(), number);
  }

  private String keep(Place where, Optional<Siret> number) {
    List<Refusal> refusals =
        desk.present(
            company,
            new CompanyDesk.Presentation(
                description.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                        Bilingual.written(writtenIn, description)
                            .with(writtenIn.other(), translation)),
                Optional.of(website),
                where,
                street,
                postcode,
                said(sector).map(Sector::valueOf),
                said(size).map(CompanySize::valueOf),
                said(kind).map(CompanyKind::valueOf),
                number.filter(any -> where.country() == Country.FR)),
            signedIn.account().id());
    refusals.forEach(r -> notice.at(r.rule().equals("offer.sectorOffers") ? "sector" : "place", r));
    if (!refusals.isEmpty()) {
      return null;
    }
    notice.say(Text.of("offer.company.saved"));
    return "/offer/mine?faces-redirect=true";
  }

  private static Optional<String> said(String choice) {
    return Optional.of(choice).filter(s -> !s.isEmpty());
  }

  public String getName() {
    return company.name();
  }

  public Country getCountry() {
    return company.country();
  }

  /** Whether it has a French number. */
  public boolean isFrench() {
    return company.country() == Country.FR;
  }

  /** The chambers it can be a member of: social work has none. */
  public List<Sector> getSectors() {
    return List.of(Sector.CRAFT, Sector.COMMERCE, Sector.AGRICULTURE);
  }

  public CompanySize[] getSizes() {
    return CompanySize.values();
  }

  public CompanyKind[] getKinds() {
    return CompanyKind.values();
  }

  public int getLongest() {
    return Offer.LONGEST_DESCRIPTION;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Language getWrittenIn() {
    return writtenIn;
  }

  public void setWrittenIn(Language writtenIn) {
    this.writtenIn = writtenIn;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getTranslation() {
    return translation;
  }

  public void setTranslation(String translation) {
    this.translation = translation;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSector() {
    return sector;
  }

  public void setSector(String sector) {
    this.sector = sector;
  }

  public String getSize() {
    return size;
  }

  public void setSize(String size) {
    this.size = size;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSiret() {
    return siret;
  }

  public void setSiret(String siret) {
    this.siret = siret;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }
}
