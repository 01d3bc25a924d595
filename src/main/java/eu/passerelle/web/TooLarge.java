package eu.passerelle.web;

/** A form with files that is larger than the server takes at all. */
public class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLarge() {}

  TooLarge(Throwable cause) {
    super(cause);
  }
}
