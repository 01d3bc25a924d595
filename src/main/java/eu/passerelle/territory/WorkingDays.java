package eu.passerelle.territory;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days on which the offices of a place work: Monday to Friday, but for its public holidays. In
 * Alsace and Moselle these are those of the local law too (26 December, and Good Friday where it is
 * kept), in Germany those of the Land, in Switzerland those of the canton.
 */
public final class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<String> LOCAL_LAW = Set.of("57", "67", "68");

  private static final Map<Country, HolidayManager> CALENDARS = new EnumMap<>(Country.class);

  static {
    CALENDARS.put(Country.FR, calendar(HolidayCalendar.FRANCE));
    CALENDARS.put(Country.DE, calendar(HolidayCalendar.GERMANY));
    CALENDARS.put(Country.CH, calendar(HolidayCalendar.SWITZERLAND));
  }

  private final Predicate<LocalDate> holiday;

  private WorkingDays(Predicate<LocalDate> holiday) {
    this.holiday = holiday;
  }

  /** The working days of a place. */
  public static WorkingDays at(Place place) {
    return of(place.region(), place.area().map(Area::code));
  }

  /** Those of a part of a region, by the code of its area. */
  static WorkingDays of(Region region, Optional<String> area) {
    HolidayManager calendar = CALENDARS.get(region.country());
    String[] part = part(region, area).toArray(String[]::new);
    return new WorkingDays(day -> calendar.isHoliday(day, part));
  }

  public boolean include(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !holiday.test(day);
  }

  /** The last working day that is not after a day. */
  public LocalDate lastUpTo(LocalDate day) {
    return Stream.iterate(day, each -> each.minusDays(1))
        .filter(this::include)
        .findFirst()
        .orElseThrow();
  }

  /** The last of so many working days after a day. */
  public LocalDate after(LocalDate day, int many) {
    return Stream.iterate(day.plusDays(1), each -> each.plusDays(1))
        .filter(this::include)
        .skip(many - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** How many working days there are after one day, up to a later one and with it. */
  public int between(LocalDate after, LocalDate upTo) {
    return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::include).count();
  }

  /** The part of a country whose holidays are kept, as the library's calendars name it. */
  private static List<String> part(Region region, Optional<String> area) {
    return switch (region) {
      case BADEN_WUERTTEMBERG -> List.of("bw");
      case RHEINLAND_PFALZ -> List.of("rp");
      case SAARLAND -> List.of("sl");
      case GRAND_EST ->
          area.filter(LOCAL_LAW::contains).map(code -> List.of("ges", code)).orElse(List.of());
      case NORDWESTSCHWEIZ, ESPACE_MITTELLAND ->
          area.map(code -> List.of(code.toLowerCase(Locale.ROOT))).orElse(List.of());
    };
  }

  private static HolidayManager calendar(HolidayCalendar country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }
}
