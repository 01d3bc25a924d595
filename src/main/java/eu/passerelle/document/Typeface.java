package eu.passerelle.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the papers are set in, with its Latin, Greek and Cyrillic letters. What someone writes in
 * another script is printed in Latin letters, as identity papers do, and a picture by its name in
 * brackets: nobody signs a paper with a hole in it.
 */
final class Typeface {

  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");

  private final byte[] regular = file("Regular");
  private final byte[] bold = file("Bold");
  private final IntPredicate has;

  Typeface() {
    CmapLookup signs = signs(regular);
    this.has = sign -> signs.getGlyphId(sign) != 0 || Character.isWhitespace(sign);
  }

  private static byte[] file(String face) {
    try (InputStream in =
        Typeface.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup signs(byte[] file) {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream regular() {
    return new ByteArrayInputStream(regular);
  }

  InputStream bold() {
    return new ByteArrayInputStream(bold);
  }

  /** A text with all of its signs in it, or what says the same. */
  String printable(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (text.codePoints().allMatch(has)) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    StringBuilder foreign = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (has.test(sign)) {
                printable.append(latin(foreign)).appendCodePoint(sign);
                foreign.setLength(0);
              } else {
                foreign.appendCodePoint(sign);
              }
            });
    return printable.append(latin(foreign)).toString();
  }

  private String latin(CharSequence foreign) {
    StringBuilder latin = new StringBuilder();
    LATIN
        .transliterate(foreign.toString())
        .codePoints()
        .forEach(
            sign -> {
              if (has.test(sign)) {
                latin.appendCodePoint(sign);
              } else if (!UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                  && UCharacter.isDefined(sign)) {
                latin.append('[').append(UCharacter.getExtendedName(sign)).append(']');
              }
            });
    return latin.toString();
  }
}
