package eu.passerelle.round;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.language.Language;
import eu.passerelle.offer.Offer;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One candidate of a round, with the place that is proposed to them, if one is. */
@Entity
@Immutable
public class RoundParticipant {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private RoundProposal proposal;

  @ManyToOne(fetch = FetchType.LAZY)
  private Candidate candidate;

  @ManyToOne(fetch = FetchType.LAZY)
  private Offer offer;

  private Integer wish;
  private Integer score;

  protected RoundParticipant() {}

  RoundParticipant(RoundProposal proposal, YearRound.Turn turn) {
    this.proposal = proposal;
    this.candidate = turn.candidate();
    turn.given()
        .ifPresent(
            given -> {
              this.offer = given.offer();
              this.wish = given.wish();
              this.score = given.score();
            });
  }

  public Long id() {
    return id;
  }

  /** Where they live, no nearer than the area: the coordination needs no name to compare. */
  public String areaName(Language reader) {
    return candidate.place().map(home -> home.areaName(reader)).orElse("");
  }

  /** The place proposed; empty if none is left for them. */
  public Optional<Offer> offer() {
    return Optional.ofNullable(offer);
  }

  /** Which of their occupations in the order of wish it is, from 1. */
  public int wish() {
    return wish;
  }

  /** How well it fits, of 100. */
  public int score() {
    return score;
  }
}
