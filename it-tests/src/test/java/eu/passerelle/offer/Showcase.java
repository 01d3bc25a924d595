package eu.passerelle.offer;

import eu.passerelle.it.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Open offers of several occupations on both sides, as the tests of the search need them. */
@ApplicationScoped
public class Showcase {

  /** A word that is in every description, and in no other. */
  static final String SIGN = "Quittenschau";

  /** What stands in the showcase: a name for it, its company, occupation, place and description. */
  private static final String SHOWN =
      """
      roofs Kehl | Holzbau Schröder GmbH | zimmerer | Kehl | DE | Wintergärten und Scheunen aus Eiche.
      roofs Strasbourg | Charpentes L’Étoile | zimmerer | Strasbourg | FR | Nous restaurons des colombages.
      roofs Saint-Louis | Weber & Fils | zimmerer | Saint-Louis | FR | Des carports et des terrasses.
      current Strasbourg | Élec’Ill | elektroniker-energie-gebaeude | Strasbourg | FR | Des chantiers neufs.
      gardens Basel | Grünwerk AG | jardinier-paysagiste | Basel | CH | Wir bauen Trockenmauern.
      office Neuf-Brisach | Alsatia Services | bueromanagement | Neuf-Brisach | FR | Notre équipe est bilingue.
      shop Freiburg | Müllermarkt | einzelhandel | Freiburg | DE | Käsetheke und Weinabteilung.
      lorries Mulhouse | Transalp | spedition-logistik | Mulhouse | FR | Des convois pour toute l’Europe.
      cars Haguenau | Garage du Moulin | kfz-mechatroniker-pkw | Haguenau | FR | Diagnostic et climatisation.
      tractors Colmar | Agri Ried | land-baumaschinen | Colmar | FR | Des moissonneuses et des presses.
      robots Karlsruhe | Sensortec | mechatroniker | Karlsruhe | DE | Wir programmieren Greifarme.
      """;

  private static final String INSERT =
      """
      with company as (
        insert into organisation (kind, name, country, place_id, sector)
        select 'COMPANY', '%1$s', '%4$s', id, 'CRAFT' from place
        where name = '%3$s' and country = '%4$s' order by population desc limit 1
        returning id, place_id)
      insert into offer (version, company_id, occupation_slug, place_id, theory, start_date, places,
        french, german, description_written_in, description_fr, description_de, status, created_at,
        published_at)
      select 0, id, '%2$s', place_id, case '%4$s' when 'FR' then 'DE' else 'FR' end,
        make_date(extract(year from current_date)::int + 2, 9, 1), 2, 'A2', 'B1',
        case '%4$s' when 'FR' then 'FR' else 'DE' end,
        case '%4$s' when 'FR' then '%5$s' end, case '%4$s' when 'FR' then null else '%5$s' end,
        'OPEN', now(), now()
      from company returning id
      """;

  @Inject private Market market;

  private final Map<String, Long> offers = new LinkedHashMap<>();

  /** The offers by their names; made once. */
  synchronized Map<String, Long> offers() {
    if (offers.isEmpty()) {
      SHOWN.lines().forEach(this::show);
    }
    return offers;
  }

  private void show(String line) {
    String[] cells = line.split(" \\| ");
    offers.put(
        cells[0],
        Long.parseLong(
            market.one(
                INSERT.formatted(
                    cells[1], cells[2], cells[3], cells[4], cells[5] + " " + SIGN + "."))));
  }

  /** Whatever of the showcase is among some offers, by name. */
  Set<String> among(List<Offer> found) {
    List<Long> ids = found.stream().map(Offer::id).toList();
    return offers().entrySet().stream()
        .filter(offer -> ids.contains(offer.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
