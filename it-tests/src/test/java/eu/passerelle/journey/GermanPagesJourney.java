package eu.passerelle.journey;

import eu.passerelle.language.Language;

/** All pages in German, on the narrowest telephone in the dark. */
class GermanPagesJourney extends EveryPage {

  GermanPagesJourney() {
    super(Language.DE);
  }
}
