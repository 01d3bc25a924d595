package eu.passerelle.journey;

import eu.passerelle.language.Language;

/** All pages in French, on a desk in light, then narrowed to a telephone. */
class FrenchPagesJourney extends EveryPage {

  FrenchPagesJourney() {
    super(Language.FR);
  }
}
