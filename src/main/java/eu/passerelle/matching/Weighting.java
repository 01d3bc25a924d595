package eu.passerelle.matching;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What an account has said of how much each aspect matters to it. */
@Entity
public class Weighting {

  @Id private Long accountId;
  @Embedded private Weights weights;

  protected Weighting() {}

  Weighting(long accountId, Weights weights) {
    this.accountId = accountId;
    this.weights = weights;
  }

  Long accountId() {
    return accountId;
  }

  Weights weights() {
    return weights;
  }
}
