package eu.passerelle.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a page without state for someone who has no session. Faces would begin one only to keep
 * the page's encoding in it, which nobody asks for again.
 */
final class WithoutSession extends FacesContextWrapper {

  private final ExternalContext external;

  WithoutSession(FacesContext wrapped) {
    super(wrapped);
    this.external =
        new ExternalContextWrapper(wrapped.getExternalContext()) {

          private final Map<String, Object> forgotten = new HashMap<>();

          @Override
          public Map<String, Object> getSessionMap() {
            return forgotten;
          }
        };
  }

  @Override
  public ExternalContext getExternalContext() {
    return external;
  }
}
