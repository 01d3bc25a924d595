package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Loads {@code places.csv} with the words under which each place is found. */
@ApplicationScoped
class PlacesFile implements ReferenceFile {

  @Override
  public String name() {
    return "places";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into place (id, name, country, region, area_code, official_code, postcodes,
          latitude, longitude, population)
        values (?, ?, ?, ?, (select code from area where code = ?), ?, ?, ?, ?, ?)
        on conflict (id) do update set name = excluded.name, country = excluded.country,
          region = excluded.region, area_code = excluded.area_code,
          official_code = excluded.official_code, postcodes = excluded.postcodes,
          latitude = excluded.latitude, longitude = excluded.longitude,
          population = excluded.population
        """,
        csv.rows().stream().map(PlacesFile::place));
    batches.run(
        "insert into place_key (place_id, key) values (?, ?) on conflict do nothing",
        csv.rows().stream().flatMap(PlacesFile::keys));
  }

  private static Object[] place(Csv.Row row) {
    Country country = Country.valueOf(row.text("country"));
    return new Object[] {
      row.id("geonames_id"),
      row.text("name"),
      country.name(),
      region(country, row.text("region")).name(),
      // Germany's districts are areas; elsewhere the file's region column names the area
      country == Country.DE ? row.text("official_code") : row.text("region"),
      row.optional("official_code").orElse(""),
      postcodes(row).toList(),
      row.decimal("latitude"),
      row.decimal("longitude"),
      row.number("population")
    };
  }

  private static Region region(Country country, String code) {
    return switch (country) {
      case FR -> Region.GRAND_EST;
      case DE ->
          switch (code) {
            case "BW" -> Region.BADEN_WUERTTEMBERG;
            case "RP" -> Region.RHEINLAND_PFALZ;
            case "SL" -> Region.SAARLAND;
            default -> throw new IllegalStateException("places.csv: no Land is called " + code);
          };
      case CH ->
          switch (code) {
            case "BS", "BL", "AG" -> Region.NORDWESTSCHWEIZ;
            case "SO", "JU" -> Region.ESPACE_MITTELLAND;
            default -> throw new IllegalStateException("places.csv: no canton is called " + code);
          };
    };
  }

  private static Stream<Object[]> keys(Csv.Row row) {
    long id = row.id("geonames_id");
    return Stream.concat(PlaceKey.allOf(row.text("name")).stream(), postcodes(row))
        .map(key -> new Object[] {id, key});
  }

  private static Stream<String> postcodes(Csv.Row row) {
    return row.optional("postcodes").stream().flatMap(codes -> Stream.of(codes.split(" ")));
  }
}
