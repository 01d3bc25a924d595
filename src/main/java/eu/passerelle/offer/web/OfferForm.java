package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferDesk;
import eu.passerelle.offer.OfferStatus;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.SentForm;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes a new offer or changes one. */
@Named
@RequestScoped
public class OfferForm {

  private Offer existing;
  private List<Occupation> all;

  @Inject private OfferDesk desk;
  @Inject private Occupations occupations;
  @Inject private PlaceField placeField;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page shown;
  @Inject private SentForm sentForm;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String occupation = "";
  private String place = "";
  private Country theory;
  private LocalDate start;
  private int places = 1;
  private LanguageLevel french = LanguageLevel.NONE;
  private LanguageLevel german = LanguageLevel.NONE;

  /** What schools usually need to be followed in. */
  private LanguageLevel lessons = LanguageLevel.B1;

  private BigDecimal monthlyPay;
  private Lodging.Kind lodging = Lodging.Kind.NONE;
  private String residence = "";
  private Language writtenIn;
  private String description = "";
  private String translation = "";

  @PostConstruct
  void prepare() {
    Optional<String> asked = Visit.of(request).variable("id");
    Optional<Offer> own =
        Visit.of(request).id().flatMap(i -> desk.offer(i, signedIn.organisation()));
    if (asked.isPresent() && own.isEmpty()) {
      throw new NotFound();
    }
    own.ifPresentOrElse(this::show, this::suggest);
  }

  private void show(Offer offer) {
    existing = offer;
    occupation = offer.occupation().slug();
    place = placeField.label(offer.place());
    theory = offer.theory();
    start = offer.start();
    places = offer.places();
    french = offer.french();
    german = offer.german();
    lessons = offer.lessons();
    monthlyPay = offer.monthlyPay().orElse(null);
    lodging = offer.lodging().kind();
    residence = offer.lodging().residence().orElse("");
    writtenIn = offer.description().writtenIn();
    description = offer.description().version(writtenIn).orElse("");
    translation = offer.description().version(writtenIn.other()).orElse("");
  }

  // What most companies mean: at their own place, school across the river, next September.
  private void suggest() {
    signedIn.organisation().place().ifPresent(p -> place = placeField.label(p));
    theory = home() == Country.FR ? Country.DE : Country.FR;
    LocalDate today = LocalDate.now(clock);
    start = LocalDate.of(today.getMonthValue() < 8 ? today.getYear() : today.getYear() + 1, 9, 1);
    writtenIn = shown.language();
  }

  @Transactional
  public String save() {
    Optional<Place> where = placeField.meant(place, "place");
    Optional<Occupation> what = occupations.bySlug(occupation);
    if (what.isEmpty()) {
      notice.at("occupation", Text.of("offer.field.occupation.missing"));
    }
    if (where.isPresent() && where.get().country() == theory) {
      notice.at("theory", Text.of("offer.field.theory.same"));
    }
    if (lodging == Lodging.Kind.RESIDENCE && residence.isBlank()) {
      notice.at("residence", Text.of("offer.field.residence.missing"));
    }
    if (notice.hasErrors()) {
      return null;
    }
    List<Refusal> refusals = keep(terms(what.orElseThrow(), where.orElseThrow()));
    refusals.forEach(r -> notice.at(field(r), r));
    if (!refusals.isEmpty()) {
      return null;
    }
    boolean isOpen = existing != null && existing.status() == OfferStatus.OPEN;
    notice.say(Text.of(isOpen ? "offer.form.changed" : "offer.form.saved"));
    return "/offer/mine?faces-redirect=true";
  }

  private List<Refusal> keep(Offer.Terms terms) {
    Optional<Long> known = Optional.ofNullable(existing).map(Offer::id).or(sentForm::made);
    if (known.isEmpty()) {
      sentForm.remember(desk.draft(signedIn.organisation(), terms));
      return List.of();
    }
    return desk.change(known.get(), signedIn.organisation(), terms).orElseThrow(NotFound::new);
  }

  /** Where the form asks for what a rule is about. */
  private static String field(Refusal refusal) {
    return switch (refusal.rule()) {
      case "offer.start", "offer.basis" -> "start";
      case "offer.direction" -> "theory";
      case "offer.country", "offer.territory" -> "place";
      case "offer.placesTaken" -> "places";
      default -> "occupation";
    };
  }

  private Offer.Terms terms(Occupation what, Place where) {
    return new Offer.Terms(
        what,
        where,
        theory,
        start,
        places,
        french,
        german,
        lessons,
        Optional.ofNullable(monthlyPay),
        new Lodging(
            lodging, Optional.of(residence).filter(any -> lodging == Lodging.Kind.RESIDENCE)),
        Bilingual.written(writtenIn, description).with(writtenIn.other(), translation));
  }

  @Transactional
  public List<Occupation> getOccupations() {
    if (all == null) {
      all = occupations.all();
    }
    return all;
  }

  /** Where a school can be: in each country but that of the company. */
  public List<Country> getCountries() {
    return Arrays.stream(Country.values()).filter(country -> country != home()).toList();
  }

  /** The currency that is paid in where the company is, by its code in ISO 4217. */
  public String getCurrency() {
    return home().currency();
  }

  private Country home() {
    return signedIn.organisation().country();
  }

  public LanguageLevel[] getLevels() {
    return LanguageLevel.values();
  }

  public Lodging.Kind[] getLodgings() {
    return Lodging.Kind.values();
  }

  public int getLongestResidence() {
    return Lodging.LONGEST_NAME;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public int getMostPlaces() {
    return Offer.MOST_PLACES;
  }

  public int getLongest() {
    return Offer.LONGEST_DESCRIPTION;
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public Country getTheory() {
    return theory;
  }

  public void setTheory(Country theory) {
    this.theory = theory;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public int getPlaces() {
    return places;
  }

  public void setPlaces(int places) {
    this.places = places;
  }

  public LanguageLevel getFrench() {
    return french;
  }

  public void setFrench(LanguageLevel french) {
    this.french = french;
  }

  public LanguageLevel getLessons() {
    return lessons;
  }

  public void setLessons(LanguageLevel lessons) {
    this.lessons = lessons;
  }

  public LanguageLevel getGerman() {
    return german;
  }

  public void setGerman(LanguageLevel german) {
    this.german = german;
  }

  public BigDecimal getMonthlyPay() {
    return monthlyPay;
  }

  public void setMonthlyPay(BigDecimal monthlyPay) {
    this.monthlyPay = monthlyPay;
  }

  public Lodging.Kind getLodging() {
    return lodging;
  }

  public void setLodging(Lodging.Kind lodging) {
    this.lodging = lodging;
  }

  public String getResidence() {
    return residence;
  }

  public void setResidence(String residence) {
    this.residence = residence;
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
}
