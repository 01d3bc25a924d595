package eu.passerelle.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That an administrator has read a source which the rules cite. The latest of a source counts. */
@Entity
@Immutable
public class SourceReading {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String cited;
  private String readAs;
  private long readBy;
  private Instant readAt;

  protected SourceReading() {}

  SourceReading(String cited, String readAs, long keeper, Instant now) {
    this.cited = cited;
    this.readAs = readAs;
    this.readBy = keeper;
    this.readAt = now;
  }

  Long id() {
    return id;
  }

  /** As the rules cite it. */
  public String cited() {
    return cited;
  }

  /** As it is to be cited. */
  public String readAs() {
    return readAs;
  }

  public Instant readAt() {
    return readAt;
  }
}
