package eu.passerelle.event;

import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Where an event is: at a place on either bank, or online. */
@Embeddable
public class Venue {

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  private String address;

  @Column(name = "online_link")
  private String link;

  protected Venue() {}

  private Venue(Place place, String address, String link) {
    this.place = place;
    this.address = address;
    this.link = link;
  }

  /** At a place; the address says which house and room. */
  public static Venue at(Place place, String address) {
    return new Venue(Objects.requireNonNull(place), required(address), null);
  }

  /** Online. The link goes only to those who have a seat. */
  public static Venue online(String link) {
    return new Venue(null, null, required(link));
  }

  private static String required(String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("an event has an address, or a link if it is online");
    }
    return text.strip();
  }

  public boolean isOnline() {
    return place == null;
  }

  /** The town; empty where the event is online. */
  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<String> link() {
    return Optional.ofNullable(link);
  }

  public Optional<Country> country() {
    return place().map(Place::country);
  }

  /** Where to go, in words. */
  public Text inWords() {
    return place()
        .map(
            town ->
                Text.of(
                    "event.where.place",
                    address,
                    town.name(),
                    Text.of("territory.country." + town.country())))
        .orElseGet(() -> Text.of("event.where.online"));
  }

  /** The zone whose clocks a country goes by. */
  public static ZoneId zoneOf(Country country) {
    return ZoneId.of(
        switch (country) {
          case FR -> "Europe/Paris";
          case DE -> "Europe/Berlin";
          case CH -> "Europe/Zurich";
        });
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Venue that
        && Objects.equals(place, that.place)
        && Objects.equals(address, that.address)
        && Objects.equals(link, that.link);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, address, link);
  }
}
