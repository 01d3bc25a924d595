package eu.passerelle.web;

/**
 * What was asked for is not there, or is not for this reader, who must not learn the difference.
 */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
