package eu.passerelle.web;

/** A request whose parameters are written as no browser of itself writes them. */
public class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable(Throwable cause) {
    super(cause);
  }
}
