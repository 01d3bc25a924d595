package eu.passerelle.outcome;

import eu.passerelle.territory.Country;

/** In which country someone works or learns now; in words: {@code outcome.country.X}. */
public enum WhereTo {
  FR,
  DE,
  CH,
  ELSEWHERE;

  /** Whether this is another country than the one given. */
  public boolean isOutside(Country country) {
    return !name().equals(country.name());
  }
}
