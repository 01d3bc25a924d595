package eu.passerelle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The house's floors: arrows run downwards only, and neighbours do not know each other. */
class ArchitectureTest {

  /** From the ground up; the rooms of one floor stand in one list. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("occupation", "territory"),
          List.of("organisation"),
          List.of("account"),
          List.of("candidate", "offer", "event", "network"),
          List.of("matching", "interview"),
          List.of("application"),
          List.of("contract"),
          List.of("outcome", "round", "gap"),
          List.of("dashboard"));

  /** Used by the rooms, knowing none of them. */
  private static final List<String> SERVICES =
      List.of("mail", "job", "audit", "document", "web", "api", "reference");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("eu.passerelle")
          .that(
              com.tngtech.archunit.base.DescribedPredicate.not(
                  resideInAnyPackage(
                      "eu.passerelle.launcher..", "eu.passerelle.trial..", "eu.passerelle.it..")));

  @Test
  @DisplayName("no room knows a higher one, or a neighbour on its floor")
  void floors() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String room : FLOORS.get(floor)) {
        List<String> unknown = new ArrayList<>(FLOORS.get(floor));
        unknown.remove(room);
        FLOORS.subList(floor + 1, FLOORS.size()).forEach(unknown::addAll);
        noClasses()
            .that()
            .resideInAPackage("eu.passerelle." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(unknown))
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
  }

  @Test
  @DisplayName("language knows nothing, technical services know no room")
  void services() {
    List<String> rooms = new ArrayList<>();
    FLOORS.forEach(rooms::addAll);
    noClasses()
        .that()
        .resideInAnyPackage(packages(SERVICES))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(rooms))
        .check(HOUSE);
    List<String> others = new ArrayList<>(rooms);
    others.addAll(SERVICES);
    noClasses()
        .that()
        .resideInAPackage("eu.passerelle.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .check(HOUSE);
  }

  @Test
  @DisplayName("a room's own classes know nothing of HTTP, Faces or how a mail travels")
  void domainIsPlain() {
    noClasses()
        .that()
        .resideInAPackage("eu.passerelle.*")
        .and()
        .resideOutsideOfPackages(packages(SERVICES))
        .and()
        .haveSimpleNameNotEndingWith("_")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.mail..")
        .check(HOUSE);
  }

  @Test
  @DisplayName("no room is entangled with itself through another")
  void noCycles() {
    SlicesRuleDefinition.slices()
        .matching("eu.passerelle.(*)..")
        .should()
        .beFreeOfCycles()
        .check(HOUSE);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "eu.passerelle." + room + "..").toArray(String[]::new);
  }
}
