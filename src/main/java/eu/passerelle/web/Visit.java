package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of one request from its address: the language and the page asked for. */
public record Visit(Language language, Optional<Routes.Target> target) {

  private static final String LANGUAGE = Visit.class.getName() + ".language";
  private static final String FAILED = Visit.class.getName() + ".failed";
  private static final String REFERENCE = Visit.class.getName() + ".reference";
  private static final String TARGET = Visit.class.getName() + ".target";

  /** As much as one says on the telephone, and as tells apart what fails within a few days. */
  private static final int REFERENCE_LENGTH = 8;

  /** The visit of a request; French where no language was found (an error before the door). */
  public static Visit of(HttpServletRequest request) {
    Object language = request.getAttribute(LANGUAGE);
    return new Visit(
        language == null ? Language.FR : (Language) language,
        Optional.ofNullable((Routes.Target) request.getAttribute(TARGET)));
  }

  /** A variable part of the address, e.g. the id in {@code /offres/{id}}. */
  public Optional<String> variable(String name) {
    return target.map(t -> t.variables().get(name));
  }

  /** The number in the address, as in {@code /offres/12}; empty where it is none. */
  public Optional<Long> id() {
    return variable("id").filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  static void language(HttpServletRequest request, Language language) {
    request.setAttribute(LANGUAGE, language);
  }

  static void target(HttpServletRequest request, Routes.Target target) {
    request.setAttribute(TARGET, target);
  }

  /** Marks a request that can't be answered now, because who sends it can't be found out. */
  public static void fail(HttpServletRequest request) {
    request.setAttribute(FAILED, true);
  }

  static boolean isFailed(HttpServletRequest request) {
    return request.getAttribute(FAILED) != null;
  }

  /** Gives a request that failed a reference, by which the log and its page name the failure. */
  static String giveReference(HttpServletRequest request) {
    String reference =
        UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
    request.setAttribute(REFERENCE, reference);
    return reference;
  }

  static Optional<String> reference(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(REFERENCE));
  }

  /** The variable parts of the address, if the page asked for is this view. */
  Map<String, String> variablesOf(String view) {
    return target.filter(t -> t.view().equals(view)).map(Routes.Target::variables).orElse(Map.of());
  }
}
