package eu.passerelle.event.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.event.Audience;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventDetails;
import eu.passerelle.event.EventKind;
import eu.passerelle.event.Programme;
import eu.passerelle.event.Schedule;
import eu.passerelle.event.Venue;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Formats;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.language.WrittenDate;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What the coordination types of an event, new or already planned. */
@Named
@RequestScoped
public class EventForm {

  @Inject private Programme programme;
  @Inject private Organisations organisations;
  @Inject private PlaceField placeField;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private Event event;
  private EventKind kind;
  private String titleFr = "";
  private String titleDe = "";
  private String descriptionFr = "";
  private String descriptionDe = "";
  private String day = "";
  private LocalTime from;
  private LocalTime until;
  private String place = "";
  private String address = "";
  private String link = "";
  private Integer capacity;
  private Long organiser;
  private Language[] spoken = {};
  private Audience[] audiences = {};
  private List<Organisation> organisers;

  @PostConstruct
  void load() {
    Optional<String> id = Visit.of(request).variable("id");
    if (id.isEmpty()) {
      organiser = signedIn.organisation().id();
      return;
    }
    event = id.flatMap(Numbers::parse).flatMap(programme::event).orElseThrow(NotFound::new);
    kind = event.kind();
    titleFr = event.title().version(Language.FR).orElse("");
    titleDe = event.title().version(Language.DE).orElse("");
    descriptionFr = event.description().version(Language.FR).orElse("");
    descriptionDe = event.description().version(Language.DE).orElse("");
    day = Formats.in(page.language()).shortDate(event.schedule().day());
    from = event.schedule().from();
    until = event.schedule().until();
    place = event.venue().place().map(placeField::label).orElse("");
    address = event.venue().address().orElse("");
    link = event.venue().link().orElse("");
    capacity = event.capacity().orElse(null);
    organiser = event.organiser().id();
    spoken = event.spoken().toArray(Language[]::new);
    audiences = event.audiences().toArray(Audience[]::new);
  }

  /** What was typed, if an event can be made of it; otherwise each field is told what is wrong. */
  Optional<EventDetails> details() {
    Optional<Bilingual> title =
        bilingual(titleFr, titleDe, Optional.ofNullable(event).map(Event::title));
    Optional<Bilingual> description =
        bilingual(descriptionFr, descriptionDe, Optional.ofNullable(event).map(Event::description));
    Optional<Organisation> by = Optional.ofNullable(organiser).flatMap(organisations::byId);
    Optional<LocalDate> date = WrittenDate.parse(day);
    Optional<Venue> venue = venue();
    check(title.isPresent(), "titleFr", "event.form.title.missing");
    check(description.isPresent(), "descriptionFr", "event.form.description.missing");
    check(date.isPresent(), "day", "event.form.day.missing");
    check(from.isBefore(until), "until", "event.form.until.early");
    check(by.isPresent(), "organiser", "event.form.organiser.missing");
    if (notice.hasErrors()) {
      return Optional.empty();
    }
    Country clocks = venue.get().country().orElse(by.get().country());
    return Optional.of(
        new EventDetails(
            kind,
            title.get(),
            description.get(),
            List.of(spoken),
            Schedule.on(date.get(), from, until, Venue.zoneOf(clocks)),
            venue.get(),
            Optional.ofNullable(capacity),
            by.get(),
            List.of(audiences)));
  }

  private void check(boolean right, String field, String otherwise) {
    if (!right) {
      notice.at(field, Text.of(otherwise));
    }
  }

  /** The original stays the original as long as it is there. */
  private Optional<Bilingual> bilingual(String french, String german, Optional<Bilingual> before) {
    Language first = before.map(Bilingual::writtenIn).orElse(page.language());
    String inFirst = first == Language.FR ? french : german;
    Language original = inFirst.isBlank() ? first.other() : first;
    String text = original == Language.FR ? french : german;
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(Bilingual.both(original, french, german));
  }

  private Optional<Venue> venue() {
    boolean somewhere = !place.isBlank() || !address.isBlank();
    if (somewhere == !link.isBlank()) {
      notice.at("place", Text.of("event.form.place.either"));
      return Optional.empty();
    } else if (!somewhere) {
      check(link.strip().matches("https://\\S+"), "link", "event.form.link.wrong");
      return Optional.of(Venue.online(link));
    }
    check(!address.isBlank(), "address", "event.form.address.missing");
    Optional<Place> meant = placeField.meant(place, "place");
    return address.isBlank() ? Optional.empty() : meant.map(p -> Venue.at(p, address));
  }

  public Event getEvent() {
    return event;
  }

  public EventKind[] getKinds() {
    return EventKind.values();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Audience[] getAllAudiences() {
    return Audience.values();
  }

  @Transactional
  public List<Organisation> getOrganisers() {
    if (organisers == null) {
      organisers = organisations.partners();
    }
    return organisers;
  }

  public int getLargestCapacity() {
    return EventDetails.LARGEST_CAPACITY;
  }

  public EventKind getKind() {
    return kind;
  }

  public void setKind(EventKind kind) {
    this.kind = kind;
  }

  public String getTitleFr() {
    return titleFr;
  }

  public void setTitleFr(String titleFr) {
    this.titleFr = titleFr;
  }

  public String getTitleDe() {
    return titleDe;
  }

  public void setTitleDe(String titleDe) {
    this.titleDe = titleDe;
  }

  public String getDescriptionFr() {
    return descriptionFr;
  }

  public void setDescriptionFr(String descriptionFr) {
    this.descriptionFr = descriptionFr;
  }

  public String getDescriptionDe() {
    return descriptionDe;
  }

  public void setDescriptionDe(String descriptionDe) {
    this.descriptionDe = descriptionDe;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public Long getOrganiser() {
    return organiser;
  }

  public void setOrganiser(Long organiser) {
    this.organiser = organiser;
  }

  public Language[] getSpoken() {
    return spoken.clone();
  }

  public void setSpoken(Language[] spoken) {
    this.spoken = spoken.clone();
  }

  public Audience[] getAudiences() {
    return audiences.clone();
  }

  public void setAudiences(Audience[] audiences) {
    this.audiences = audiences.clone();
  }
}
