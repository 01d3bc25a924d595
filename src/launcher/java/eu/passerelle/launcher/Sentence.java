package eu.passerelle.launcher;

/** What keeps the trial from starting or going on, said to the person who started it. */
final class Sentence extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Sentence(String message) {
    super(message);
  }
}
