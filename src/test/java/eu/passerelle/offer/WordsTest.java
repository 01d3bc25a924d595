package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.reference.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed is cut into words, and the words that are known cover the occupations. */
class WordsTest {

  private static final Path REFERENCE = Path.of("src/main/resources/reference");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          charpentier Kehl        | charpentier, Kehl
          Zimmerer/-in            | Zimmerer
          Zimmerer*in, Straßburg  | Zimmerer, Straßburg
          Zimmerer:innen          | Zimmerer
          Zimmerer (m/w/d)        | Zimmerer, (m, w, d)
          charpentier·ère         | charpentier
          électricien(ne)         | électricien
          vendeur/euse            | vendeur
          Gärtner/innen           | Gärtner
          Verkäufer/in, Kehl      | Verkäufer, Kehl
          Kaufmann/frau           | Kaufmann
          charpentier-ère         | charpentier
          CHARPENTIER-ERE         | CHARPENTIER
          mécaniciens/ennes       | mécaniciens
          assistant-e-s           | assistant
          éducateur/trice         | éducateur
          technicien/ne           | technicien
          employé/e commercial/e  | employé, commercial
          Kaufmann/Kauffrau       | Kaufmann, Kauffrau
          vendeur/vendeuse        | vendeur, vendeuse
          Fribourg-en-Brisgau     | Fribourg-en-Brisgau
          Kehl Kehl               | Kehl
          Neuf-Brisach            | Neuf-Brisach
          l’étoile                | l’étoile
          %  * ...                |
          """)
  @DisplayName("a text is its words, without the endings for all genders")
  void words(String typed, String words) {
    List<String> expected = words == null ? List.of() : Arrays.asList(words.split(", "));
    assertEquals(expected, Narrowing.words(typed));
  }

  @Test
  @DisplayName("no place loses a part of its name that looks like such an ending")
  void endingsOfPlaces() throws IOException {
    List<String> shortened = new ArrayList<>();
    for (Csv.Row row : read("places").rows()) {
      shortened.addAll(shortened(row.text("name")));
    }
    for (Csv.Row row : read("place_names").rows()) {
      shortened.addAll(shortened(row.text("other_name")));
    }
    assertEquals(List.of(), shortened);
  }

  private static List<String> shortened(String name) {
    String plain = name.replaceAll("[(),/].*", "").strip();
    return String.join(" ", Narrowing.words(plain)).equals(plain) ? List.of() : List.of(name);
  }

  @Test
  @DisplayName("no more words are searched than narrow")
  void most() {
    assertEquals(8, Narrowing.words("a b c d e f g h i j").size());
  }

  @Test
  @DisplayName(
      "every area is found by its name in both languages, and no word means an unknown one")
  void areas() throws IOException {
    Set<String> known = new HashSet<>();
    Set<String> meant = new HashSet<>();
    for (Csv.Row row : read("search_areas").rows()) {
      known.add(row.text("word"));
      meant.addAll(row.list("areas"));
    }
    // Rastatt is the town; whoever wants the district can choose it among the areas.
    for (Csv.Row row : read("places").rows()) {
      known.add(row.text("name"));
      known.add(row.text("name").replaceFirst("-.*", ""));
    }
    for (Csv.Row row : read("place_names").rows()) {
      known.add(row.text("other_name"));
    }
    List<String> missing = new ArrayList<>();
    for (Csv.Row row : read("areas").rows()) {
      meant.remove(row.text("code"));
      for (String column : List.of("name_fr", "name_de")) {
        String name = row.text(column).replaceAll(" \\(.*", "").replace("St. ", "Sankt ");
        if (!known.contains(name)) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(Set.of(), meant);
  }

  @Test
  @DisplayName("whoever lives in Alsace or Moselle finds -willer and -house by its German name")
  void germanNames() throws IOException {
    Set<String> named = new HashSet<>();
    for (Csv.Row row : read("place_names").rows()) {
      named.add(row.text("geonames_id"));
    }
    List<String> missing = new ArrayList<>();
    for (Csv.Row row : read("places").rows()) {
      if (row.text("country").equals("FR")
          && List.of("57", "67", "68").contains(row.text("region"))
          && row.text("name").matches(".*(willer|viller|house|wihr|bourg)(-.*)?")
          && !named.contains(row.text("geonames_id"))) {
        missing.add(row.text("name"));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  @DisplayName("every word of an occupation's title finds it, in both languages")
  void titles() throws IOException {
    Set<String> known = new HashSet<>();
    for (Csv.Row row : read("search_words").rows()) {
      known.add(row.optional("occupation").orElse("") + row.text("word").toLowerCase());
    }
    List<String> missing = new ArrayList<>();
    for (Csv.Row row : read("occupations").rows()) {
      for (String column : List.of("title_fr", "title_de", "fr_feminine", "de_feminine")) {
        for (String word : row.text(column).toLowerCase().split("[^\\p{L}]+")) {
          if (!known.contains(row.text("slug") + word) && !known.contains(word)) {
            missing.add(row.text("slug") + ": " + word);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static Csv read(String name) throws IOException {
    return Csv.read(name, Files.readString(REFERENCE.resolve(name + ".csv")));
  }
}
