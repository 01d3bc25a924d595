package eu.passerelle.matching.web;

import eu.passerelle.matching.Aspect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Explains to everyone how offers and apprentices are compared. */
@Named
@RequestScoped
public class HowPage {

  public Aspect[] aspects() {
    return Aspect.values();
  }
}
