package eu.passerelle.matching;

import static eu.passerelle.territory.MeansOfTransport.BICYCLE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static eu.passerelle.territory.MeansOfTransport.FOOT;

import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.AgeLimit.Kind;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.SkillField;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.CrossingKind;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Line;
import eu.passerelle.territory.LineKind;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import eu.passerelle.territory.RhineCrossings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Apprentices and training places of the northern Upper Rhine, as examples speak of them. */
final class Examples {

  static final Place WISSEMBOURG = place(1, "Wissembourg", Region.GRAND_EST, 49.03708, 7.94548);
  static final Place SELTZ = place(2, "Seltz", Region.GRAND_EST, 48.8952, 8.10757);
  static final Place STRASBOURG = place(3, "Strasbourg", Region.GRAND_EST, 48.58392, 7.74553);
  static final Place RASTATT = place(4, "Rastatt", Region.BADEN_WUERTTEMBERG, 48.85851, 8.20965);
  static final Place KEHL = place(5, "Kehl", Region.BADEN_WUERTTEMBERG, 48.57297, 7.81523);
  static final Place LANDAU = place(6, "Landau", Region.RHEINLAND_PFALZ, 49.19844, 8.11692);
  static final Place BASEL = place(7, "Basel", Region.NORDWESTSCHWEIZ, 47.55839, 7.57327);

  static final Occupation CARPENTER =
      occupation("zimmerer", "Zimmerer", TrainingLaw.HWO).fromFrenchLevel(3);
  static final Occupation ELECTRICIAN =
      occupation("elektroniker", "Elektroniker", TrainingLaw.HWO)
          .fromFrenchLevel(3)
          .teaching(List.of(SkillField.PLANS, SkillField.WIRING, SkillField.CONTROLS));
  static final Occupation MECHATRONICS =
      occupation("mechatroniker", "Mechatroniker", TrainingLaw.BBIG)
          .fromFrenchLevel(4)
          .teaching(List.of(SkillField.WIRING, SkillField.CONTROLS, SkillField.FAULTS));
  static final Occupation OFFICE =
      occupation("bueromanagement", "Kaufleute für Büromanagement", TrainingLaw.BBIG)
          .fromFrenchLevel(4);
  static final Occupation EDUCATOR =
      occupation("erzieher", "Erzieher", TrainingLaw.LAND).fromFrenchLevel(3);

  /** Of whose qualifications none is known in Switzerland. */
  static final Occupation STONEMASON =
      new Occupation("steinmetz", "Steinmetz", 36, TrainingLaw.HWO, List.of(Sector.CRAFT), "CAP")
          .fromFrenchLevel(3);

  static final RhineCrossings RHINE =
      new RhineCrossings(
          List.of(
              crossing("Pont de l’Europe", 48.574, 7.801, CrossingKind.BRIDGE, CAR, BICYCLE, FOOT),
              crossing("Pont ferroviaire", 48.573, 7.801, CrossingKind.BRIDGE)
                  .with(
                      new Line(LineKind.TRAIN, "Strasbourg–Offenburg", "Straßburg–Offenburg", 30)),
              crossing("Passerelle des Deux Rives", 48.568, 7.804, CrossingKind.BRIDGE, BICYCLE),
              crossing("Pont de Wintersdorf", 48.854, 8.105, CrossingKind.BRIDGE, CAR, BICYCLE),
              crossing("Bac Saletio", 48.888, 8.129, CrossingKind.FERRY, CAR, BICYCLE, FOOT),
              crossing("Pont de Maxau", 49.037, 8.303, CrossingKind.BRIDGE, CAR, BICYCLE)));

  /** The law with its figures on age, as they stood in 2025. */
  static final Eligibility LAW =
      new Eligibility(
          List.of(
              ageLimit(Kind.AGE_FROM, Country.FR, 16, "Code du travail"),
              ageLimit(Kind.AGE_FROM_AFTER_LOWER_SECONDARY, Country.FR, 15, "Code du travail"),
              ageLimit(Kind.AGE_TO, Country.FR, 29, "Code du travail"),
              ageLimit(Kind.AGE_FROM, Country.DE, 15, "JArbSchG")));

  static final LocalDate SEPTEMBER_2027 = LocalDate.of(2027, 9, 1);

  private Examples() {}

  static Apprentice anApprentice() {
    return new Apprentice();
  }

  static TrainingPlace aTrainingPlace() {
    return new TrainingPlace();
  }

  /** Eighteen, from Wissembourg, by car, carpenter first; changed as an example needs it. */
  static final class Apprentice {
    private LocalDate birthDate = SEPTEMBER_2027.minusYears(18);
    private Schooling schooling = Schooling.LOWER_SECONDARY_FINISHED;
    private Place home = WISSEMBOURG;
    private MeansOfTransport means = CAR;
    private int reach = 60;
    private boolean needsLodging;
    private List<Occupation> wishes = List.of(CARPENTER, ELECTRICIAN);
    private LanguageLevel french = LanguageLevel.C2;
    private LanguageLevel german = LanguageLevel.B1;
    private LanguageLevel frenchSoon = LanguageLevel.NONE;
    private LanguageLevel germanSoon = LanguageLevel.NONE;
    private LocalDate free = LocalDate.of(2027, 7, 15);
    private Set<Direction> directions = Set.of(Direction.values());
    private CompanyWish company = CompanyWish.NONE;

    Apprentice bornOn(LocalDate day) {
      this.birthDate = day;
      return this;
    }

    Apprentice aged(int years) {
      return bornOn(SEPTEMBER_2027.minusYears(years));
    }

    Apprentice stillAtCollege() {
      this.schooling = Schooling.LOWER_SECONDARY_UNFINISHED;
      return this;
    }

    Apprentice from(Place place) {
      this.home = place;
      return this;
    }

    Apprentice travelling(MeansOfTransport by, int minutes) {
      this.means = by;
      this.reach = minutes;
      return this;
    }

    Apprentice wishing(Occupation... occupations) {
      this.wishes = List.of(occupations);
      return this;
    }

    Apprentice speaking(LanguageLevel newFrench, LanguageLevel newGerman) {
      this.french = newFrench;
      this.german = newGerman;
      return this;
    }

    Apprentice learning(LanguageLevel newFrench, LanguageLevel newGerman) {
      this.frenchSoon = newFrench;
      this.germanSoon = newGerman;
      return this;
    }

    Apprentice freeFrom(LocalDate day) {
      this.free = day;
      return this;
    }

    Apprentice wantingOnly(Direction direction) {
      this.directions = Set.of(direction);
      return this;
    }

    Apprentice needingLodging() {
      this.needsLodging = true;
      return this;
    }

    Apprentice wishingFor(Set<CompanySize> sizes, Set<CompanyKind> kinds) {
      this.company = new CompanyWish(sizes, kinds);
      return this;
    }

    CandidateFacts facts() {
      return new CandidateFacts(
          birthDate,
          schooling,
          home,
          Set.of(means),
          reach,
          needsLodging,
          wishes,
          french,
          german,
          frenchSoon,
          germanSoon,
          free,
          directions,
          company);
    }
  }

  /** A carpenter's in Rastatt with a French school, German B1 asked; changed as needed. */
  static final class TrainingPlace {
    private Occupation occupation = CARPENTER;
    private Place company = RASTATT;
    private Country theory = Country.FR;
    private LocalDate start = SEPTEMBER_2027;
    private LanguageLevel french = LanguageLevel.NONE;
    private LanguageLevel german = LanguageLevel.B1;
    private LanguageLevel lessons = LanguageLevel.NONE;
    private Lodging.Kind lodging = Lodging.Kind.NONE;
    private Optional<CompanySize> size = Optional.empty();
    private Optional<CompanyKind> kind = Optional.empty();

    TrainingPlace forA(Occupation newOccupation) {
      this.occupation = newOccupation;
      return this;
    }

    TrainingPlace in(Place place) {
      this.company = place;
      this.theory = place.country() == Country.FR ? Country.DE : Country.FR;
      return this;
    }

    TrainingPlace withSchoolIn(Country country) {
      this.theory = country;
      return this;
    }

    TrainingPlace starting(LocalDate day) {
      this.start = day;
      return this;
    }

    TrainingPlace asking(LanguageLevel newFrench, LanguageLevel newGerman) {
      this.french = newFrench;
      this.german = newGerman;
      return this;
    }

    TrainingPlace withLodging(Lodging.Kind newLodging) {
      this.lodging = newLodging;
      return this;
    }

    TrainingPlace ofSize(CompanySize newSize) {
      this.size = Optional.of(newSize);
      return this;
    }

    TrainingPlace ofKind(CompanyKind newKind) {
      this.kind = Optional.of(newKind);
      return this;
    }

    TrainingPlace withLessonsAt(LanguageLevel level) {
      this.lessons = level;
      return this;
    }

    OfferFacts facts() {
      return new OfferFacts(
          occupation, company, theory, start, french, german, lessons, lodging, size, kind);
    }
  }

  static AgeLimit ageLimit(Kind kind, Country country, int years, String source) {
    return new AgeLimit(kind, country, LocalDate.of(2025, 3, 1), years, source);
  }

  private static Occupation occupation(String slug, String title, TrainingLaw law) {
    return new Occupation(slug, title, 36, law, List.of(Sector.CRAFT), "CAP " + title)
        .andInSwitzerland(title + " EFZ");
  }

  private static Place place(long id, String name, Region region, double north, double east) {
    return new Place(id, name, region, new Position(north, east));
  }

  private static Crossing crossing(
      String name, double north, double east, CrossingKind kind, MeansOfTransport... openTo) {
    return new Crossing(name, name, name, new Position(north, east), kind, Set.of(openTo));
  }
}
