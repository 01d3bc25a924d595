package eu.passerelle.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A figure of the programme that was published before there was this software: history, kept as it
 * was printed, with its source. What it counts is the message {@code network.figure.slug}.
 */
@Entity
@Immutable
public class RecordedFigure {

  @Id private String slug;
  private int position;
  private String period;
  private int figure;
  private boolean atLeast;
  private String source;

  protected RecordedFigure() {}

  public String slug() {
    return slug;
  }

  /** The year or years it is about, e.g. {@code 2016–2018}. */
  public String period() {
    return period;
  }

  public int figure() {
    return figure;
  }

  /** Whether the source says "more than" this figure. */
  public boolean isAtLeast() {
    return atLeast;
  }

  public String source() {
    return source;
  }
}
