package eu.passerelle.matching;

import eu.passerelle.language.Text;
import java.util.List;
import java.util.Locale;

/**
 * One thing that speaks for or against a match, with its figures, said in three voices: to the
 * apprentice as <i>tu</i> and <i>du</i>, to the employer about the applicant, and, what speaks
 * against it, to the coordination about both.
 *
 * @param key the end of the message's key, after the voice
 */
public record Reason(Kind kind, String key, List<Object> arguments) {

  /** Whether a reason speaks for, half for, or against. */
  public enum Kind {
    PLUS,
    MID,
    NO;

    /** The class under which the page shows its sign. */
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Reason {
    arguments = List.copyOf(arguments);
  }

  static Reason of(Kind kind, String key, Object... arguments) {
    return new Reason(kind, key, List.of(arguments));
  }

  public Text toApprentice() {
    return new Text("matching.you." + key, arguments);
  }

  public Text toEmployer() {
    return new Text("matching.they." + key, arguments);
  }

  /** What keeps both apart, for who has nothing to do with either. */
  public Text toCoordination() {
    return new Text("matching.between." + key, arguments);
  }
}
