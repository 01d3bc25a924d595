package eu.passerelle.document;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import eu.passerelle.language.Language;

/** Where a line may end, as the Unicode standard has it: not after the apostrophe of “l’école”. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks;

  LineBreaks(Language language) {
    this.breaks = BreakIterator.getLineInstance(language.locale());
  }

  @Override
  public int next() {
    return breaks.next();
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }
}
