package eu.passerelle.application;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.offer.Offer;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * That a company has encouraged someone to apply for an offer, who had agreed to be found: by one
 * mail, once. Whether anything comes of it is the apprentice's to decide; the company is told no
 * name and no address.
 */
@Entity
@Immutable
public class Encouragement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Candidate candidate;

  @ManyToOne(fetch = FetchType.LAZY)
  private Offer offer;

  private Instant sentAt;

  protected Encouragement() {}

  Encouragement(Candidate candidate, Offer offer, Instant now) {
    this.candidate = candidate;
    this.offer = offer;
    this.sentAt = now;
  }

  Long id() {
    return id;
  }

  Candidate candidate() {
    return candidate;
  }

  Offer offer() {
    return offer;
  }
}
