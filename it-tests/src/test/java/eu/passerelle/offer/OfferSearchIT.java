package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Training places are found by what people type, in either language and with its slips. */
@InsideLiberty
class OfferSearchIT {

  private static final int ALL = 1000;

  @Inject private OfferSearch search;
  @Inject private Showcase showcase;
  @Inject private Market market;

  @Test
  @DisplayName("by an occupation in either language, its trade, its plural, either gender")
  void occupations() {
    assertFound(
        """
        Zimmerer                     > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        zimmerin                     > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmerinnen                  > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmermann                   > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmerer/-in                 > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmerer*in                  > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmerer (m/w/d)             > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        charpentier                  > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        CHARPENTIERE                 > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        charpentières                > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        charpentier·ère              > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        charpente bois               > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        CAP charpentier bois         > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Élec                         > current Strasbourg
        électricienne                > current Strasbourg
        l'électricien                > current Strasbourg
        Elektronikerinnen            > current Strasbourg
        Photovoltaik                 > current Strasbourg
        jardiniers                   > gardens Basel
        espaces verts                > gardens Basel
        Gärtnerin                    > gardens Basel
        Gaertner                     > gardens Basel
        GaLaBau                      > gardens Basel
        Buero                        > office Neuf-Brisach
        secrétariat                  > office Neuf-Brisach
        vendeuses                    > shop Freiburg
        Verkäuferin                  > shop Freiburg
        Verkaufer                    > shop Freiburg
        vendeur/euse                 > shop Freiburg
        Gärtner/innen                > gardens Basel
        charpentier-ère              > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Spediteurin                  > lorries Mulhouse
        logisticien                  > lorries Mulhouse
        Kfz-Mechatroniker            > cars Haguenau
        mécanicien auto              > cars Haguenau
        garage                       > cars Haguenau
        mécanicien agricole          > tractors Colmar
        Landmaschinen                > tractors Colmar
        mécatronique                 > cars Haguenau, robots Karlsruhe
        Mechatronikerin              > cars Haguenau, robots Karlsruhe, tractors Colmar
        """);
  }

  @Test
  @DisplayName("by a German word made of others, also of one for learning")
  void compounds() {
    assertFound(
        """
        Holzbau                      > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmererlehre                > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Zimmermannslehrstelle        > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Holzbaubetriebe              > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        Gärtnerausbildung            > gardens Basel
        Möbelverkäufer               > shop Freiburg
        Speditionslehre              > lorries Mulhouse
        Kfzmechatroniker             > cars Haguenau, robots Karlsruhe, tractors Colmar
        """);
  }

  @Test
  @DisplayName("by a place as either neighbour calls it, and by its postcode")
  void places() {
    assertFound(
        """
        Kehl                         > roofs Kehl
        Strasbourg                   > current Strasbourg, roofs Strasbourg
        Straßburg                    > current Strasbourg, roofs Strasbourg
        STRASSBURG                   > current Strasbourg, roofs Strasbourg
        67000                        > current Strasbourg, roofs Strasbourg
        Freiburg im Breisgau         > shop Freiburg
        Fribourg-en-Brisgau          > shop Freiburg
        fribourg en brisgau          > shop Freiburg
        Basel                        > gardens Basel
        Bâle                         > gardens Basel
        bale                         > gardens Basel
        Neuf-Brisach                 > office Neuf-Brisach
        Neubreisach                  > office Neuf-Brisach
        Neu-Breisach                 > office Neuf-Brisach
        Mülhausen                    > lorries Mulhouse
        Muelhausen                   > lorries Mulhouse
        Hagenau                      > cars Haguenau
        St. Louis                    > roofs Saint-Louis
        Sankt Ludwig                 > roofs Saint-Louis
        """);
  }

  @Test
  @DisplayName("by a country, a region or an area, as people call it on either side")
  void areas() {
    assertFound(
        """
        charpentier Alsace           > roofs Strasbourg, roofs Saint-Louis
        Zimmerer Elsass              > roofs Strasbourg, roofs Saint-Louis
        Zimmerer Elsas               > roofs Strasbourg, roofs Saint-Louis
        charpentier Haut-Rhin        > roofs Saint-Louis
        charpentier Haut Rhin        > roofs Saint-Louis
        charpentier Bas-Rhin         > roofs Strasbourg
        Zimmerer Ortenau             > roofs Kehl
        Zimmerer Ortenaukreis        > roofs Kehl
        charpentier Pays de Bade     > roofs Kehl
        Zimmerer Baden               > roofs Kehl
        Baden-Württemberg            > roofs Kehl, robots Karlsruhe, shop Freiburg
        Baden-Baden                  >
        Forêt Noire                  > roofs Kehl, shop Freiburg
        Lehre in der Schweiz         > gardens Basel
        apprentissage en Suisse      > gardens Basel
        jardinier Bâle Ville         > gardens Basel
        Zimmerer Frankreich          > roofs Strasbourg, roofs Saint-Louis
        charpentier en Allemagne     > roofs Kehl
        Deutschland                  > roofs Kehl, robots Karlsruhe, shop Freiburg
        Deutschlan                   > roofs Kehl, robots Karlsruhe, shop Freiburg
        Pfalz                        >
        Palatinat                    >
        Moselle                      >
        """);
  }

  @Test
  @DisplayName("an offer is found in the area its place belongs to now")
  void areaOfPlace() {
    String place = market.one("select place_id from offer where id = " + garden());
    market.run("update place set area_code = 'BL' where id = " + place);
    assertEquals(Set.of("gardens Basel"), found("Baselland"));
    market.run("update place set area_code = 'BS' where id = " + place);
    assertEquals(Set.of(), found("Baselland"));
  }

  private long garden() {
    return showcase.offers().get("gardens Basel");
  }

  @Test
  @DisplayName("a place by the very name its neighbours give it, before what begins like it")
  void secondNames() {
    for (String[] name :
        new String[][] {
          {"Bitsch", "Bitche"},
          {"Pfirt", "Ferrette"},
          {"Markirch", "Sainte-Marie-aux-Mines"},
          {"Wasselnheim", "Wasselonne"},
          {"Reichenweier", "Riquewihr"},
          {"Busendorf", "Bouzonville"},
          {"Zofingue", "Zofingen"}
        }) {
      assertEquals(name[1], search.place(name[0]).orElseThrow().name(), name[0]);
      String meant = market.one("select offer_meaning('" + name[0] + "')");
      assertTrue(meant.contains("'p/" + search.place(name[1]).orElseThrow().id() + "'"), meant);
      assertFalse(
          meant.contains("p/" + search.place("Bitschwiller").orElseThrow().id()), "begins like it");
    }
  }

  @Test
  @DisplayName("a little word that is a place's name means the place where it is written as a name")
  void littleWordAndPlace() {
    assertFound(
        """
        Zimmerer in Au               >
        charpentier au toit          > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        CHARPENTIER AU TOIT          > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        """);
  }

  @Test
  @DisplayName("nothing is asked of words that can't help any more, since two of them are unknown")
  void unknown() {
    assertEquals(
        "t",
        market.one(
            "select m[1] = m[2] and m[3] is null and m[4] is null"
                + " from offer_meanings(array['zzzzq', 'qqqqz', 'Zimmerer', 'zqzqz']) m"));
  }

  @Test
  @DisplayName("with a letter too many, missing, wrong or changed over")
  void slips() {
    assertFound(
        """
        Zimerer                      > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        carpentier                   > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        charpantier                  > roofs Kehl, roofs Strasbourg, roofs Saint-Louis
        elektirker                   > current Strasbourg
        jardinnier                   > gardens Basel
        Gatner                       > gardens Basel
        Strasburg                    > current Strasbourg, roofs Strasbourg
        Khel                         > roofs Kehl
        Mulouse                      > lorries Mulhouse
        Basle                        > gardens Basel
        Haguneau                     > cars Haguenau
        """);
  }

  @Test
  @DisplayName("by a company, by what only its description says, and by several words together")
  void together() {
    assertFound(
        """
        Schröder                     > roofs Kehl
        Schroeder                    > roofs Kehl
        Schröedr                     > roofs Kehl
        holzbau schröder             > roofs Kehl
        l’étoile                     > roofs Strasbourg
        etoile charpentes            > roofs Strasbourg
        Grünwerk                     > gardens Basel
        Sensor                       > robots Karlsruhe
        Wintergarten                 > roofs Kehl
        colombage                    > roofs Strasbourg
        Weinabteilungen              > shop Freiburg
        charpentier Kehl             > roofs Kehl
        Zimmerer in Straßburg        > roofs Strasbourg
        Ausbildung als Zimmerin, Kehl > roofs Kehl
        apprentissage électricien à Strasbourg > current Strasbourg
        charpentier Strasburg        > roofs Strasbourg
        Bâle jardinier               > gardens Basel
        """);
  }

  @Test
  @DisplayName("and not by what it is not, nor by what a sign could mean")
  void notFound() {
    assertFound(
        """
        coiffeur                     >
        Friseurin                    >
        Bäcker                       >
        infirmière                   >
        Krankenpfleger               >
        charpentier Colmar           >
        Zimmerer Basel               >
        Schröder Strasbourg          >
        Weinabteilung Kehl           >
        Lyon                         >
        Hamburg                      >
        zzzz                         >
        """);
  }

  @Test
  @DisplayName("what says no more than that one wants to learn narrows nothing")
  void littleWords() {
    for (String typed :
        List.of("Ausbildung", "je cherche un apprentissage", "Lehrstelle", "%", "' | !:*", "")) {
      assertEquals(new TreeSet<>(showcase.offers().keySet()), found(typed), typed);
    }
  }

  @Test
  @DisplayName("the search knows a new name of a company at once, and nothing of a closed offer")
  void kept() {
    long garden = garden();
    String company = "where id = (select company_id from offer where id = " + garden + ")";
    market.run("update organisation set name = 'Quittenhof' " + company);
    assertEquals(Set.of("gardens Basel"), found("Quittenhof"));
    assertEquals(Set.of(), found("Grünwerk"));
    market.run("update organisation set name = 'Grünwerk AG' " + company);

    market.run("update offer set status = 'CLOSED' where id = " + garden);
    assertEquals(Set.of(), found("Grünwerk"));
    assertEquals(
        "",
        market.one("select search from offer where id = " + garden + " and search is not null"));
    market.run("update offer set status = 'OPEN' where id = " + garden);
    assertEquals(Set.of("gardens Basel"), found("Grünwerk"));
  }

  /** Of each line, that what is typed finds of the showcase what stands behind it and no more. */
  private void assertFound(String table) {
    List<String> wrong = new ArrayList<>();
    table
        .lines()
        .map(line -> line.split(">", 2))
        .forEach(
            line -> {
              Set<String> expected = new TreeSet<>();
              Arrays.stream(line[1].split(","))
                  .map(String::strip)
                  .filter(name -> !name.isEmpty())
                  .forEach(expected::add);
              Set<String> found = found(line[0].strip());
              if (!found.equals(expected)) {
                wrong.add(line[0].strip() + " finds " + found + ", not " + expected);
              }
            });
    assertEquals(List.of(), wrong);
  }

  private Set<String> found(String typed) {
    showcase.offers();
    return showcase.among(search.find(Wanted.anything().by(typed), 1, ALL));
  }
}
