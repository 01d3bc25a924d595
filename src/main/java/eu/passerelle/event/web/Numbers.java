package eu.passerelle.event.web;

import java.util.Optional;

/** Numbers as they stand in addresses, where anyone can write anything. */
final class Numbers {

  private Numbers() {}

  static Optional<Long> parse(String written) {
    return written.matches("\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
  }
}
