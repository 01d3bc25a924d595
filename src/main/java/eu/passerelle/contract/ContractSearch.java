package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what was submitted to a body by what its officer knows: the apprentice's name, the
 * company's name, the register number, or parts of them in any order. Every word has to be found;
 * what counts as found is the database's to say ({@code search_forms}), which folds names and words
 * alike.
 */
@ApplicationScoped
public class ContractSearch {

  /** So many are found at most: nobody reads on, one writes another word. */
  public static final int MOST = 500;

  /** So long is what one searches by at most. */
  public static final int LONGEST = 100;

  /** So many words are searched: more of them narrow nothing, and cost the database. */
  private static final int WORDS = 8;

  /**
   * A register number, or its end from the year on: one word, whatever dashes it is written with.
   */
  private static final Pattern NUMBER =
      Pattern.compile("(?:[\\p{L}\\p{N}]+\\p{Pd})*\\d{4}\\p{Pd}\\d+");

  @Inject private Contracts contracts;

  /** The ids of those that are found, the best first, then the newest. */
  @Transactional
  public List<Long> find(Organisation body, String typed) {
    List<String> words = words(typed);
    return words.isEmpty() ? List.of() : contracts.found(body.id(), words, MOST);
  }

  /** Some of those that were found, in their order. */
  @Transactional
  public List<Contract> contracts(Organisation body, List<Long> found) {
    return contracts.ofRegister(body.id(), found).stream()
        .sorted(Comparator.comparing(contract -> found.indexOf(contract.id())))
        .toList();
  }

  /** What someone typed as it is searched by, and shown again: one line of at most so many. */
  public static String line(String typed) {
    String line = typed == null ? "" : typed.replaceAll("[\\p{Z}\\p{Cntrl}]+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  /** What of a text can be searched: its words and numbers, without signs, none twice. */
  static List<String> words(String typed) {
    return Arrays.stream(typed.split("[\\p{Z}\\p{C}]+"))
        .flatMap(
            word ->
                NUMBER.matcher(word).matches()
                    ? Stream.of(word.replaceAll("\\p{Pd}", ""))
                    : Arrays.stream(word.split("[^\\p{L}\\p{M}\\p{N}]+")))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(WORDS)
        .toList();
  }
}
