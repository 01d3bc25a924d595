package eu.passerelle.application;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into a file that came with an application: whether it is a PDF from its first byte to its
 * last, that anyone can open it, and that it does nothing but be read.
 *
 * <p>It trusts neither the name nor the type that the browser sent, nor the file's own table of
 * contents: scripts are looked for in every byte, and in what lies compressed, wherever that is. It
 * unpacks a bounded amount, so that no small file becomes a large one in memory.
 */
final class PdfCheck {

  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final int MOST_UNPACKED_BYTES = 48 * 1024 * 1024;
  private static final int WINDOW = 64 * 1024;
  private static final int OVERLAP = 256;
  private static final int END_WITHIN = 1024;
  private static final int DICTIONARY_WITHIN = 1024;

  /** What may stand between two words of a PDF: white space and comments; never tried twice. */
  private static final String GAP = "(?:[\\s\\x00]++|%[^\\r\\n]*+[\\r\\n])*+";

  private static final String OBJECT = "(?:<<|\\d+" + GAP + "\\d+" + GAP + "R\\b)";

  private static final Pattern ENCRYPTED = Pattern.compile(name("Encrypt") + GAP + OBJECT);

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?:%1$s|obj)%2$s(?:%3$s|%4$s|%5$s)(?![A-Za-z0-9])|%3$s%2$s%6$s"
              .formatted(
                  name("S"), GAP, name("JavaScript"), name("Launch"), name("Rendition"), OBJECT));

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
  private static final Pattern OBJECT_STREAM = Pattern.compile(name("ObjStm"));
  private static final Pattern OTHER_FILTERS =
      Pattern.compile("ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|#[0-9A-Fa-f]{2}");

  private PdfCheck() {}

  /** Why the file can't be taken; empty if it can. */
  static Optional<Refusal> refusal(byte[] content) {
    if (content.length > MOST_BYTES) {
      return refuse("tooLarge");
    }
    String file = new String(content, StandardCharsets.ISO_8859_1);
    if (!file.startsWith("%PDF-")) {
      return refuse("notPdf");
    }
    int end = file.lastIndexOf("%%EOF");
    if (end < content.length - END_WITHIN || !file.contains("startxref")) {
      return refuse("broken");
    }
    if (ENCRYPTED.matcher(file).find()) {
      return refuse("locked");
    }
    if (ACTIVE.matcher(file).find()) {
      return refuse("active");
    }
    return refusalOfStreams(content, file);
  }

  private static Optional<Refusal> refusalOfStreams(byte[] content, String file) {
    int budget = MOST_UNPACKED_BYTES;
    Matcher stream = STREAM.matcher(file);
    while (stream.find()) {
      String before =
          file.substring(Math.max(0, stream.start() - DICTIONARY_WITHIN), stream.start());
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      if (OBJECT_STREAM.matcher(dictionary).find() && OTHER_FILTERS.matcher(dictionary).find()) {
        return refuse("active");
      }
      Unpacked unpacked = unpack(content, stream.end(), budget);
      if (unpacked.active()) {
        return refuse("active");
      }
      budget -= unpacked.bytes();
      if (budget <= 0) {
        return refuse("tooLarge");
      }
    }
    return Optional.empty();
  }

  private record Unpacked(int bytes, boolean active) {}

  /** Unpacks what lies at a position, as far as it can be, and looks through it as it passes. */
  private static Unpacked unpack(byte[] content, int from, int budget) {
    Inflater inflater = new Inflater();
    inflater.setInput(content, from, content.length - from);
    byte[] window = new byte[WINDOW];
    int kept = 0;
    int total = 0;
    try {
      while (!inflater.finished() && total < budget) {
        int read = inflater.inflate(window, kept, window.length - kept);
        if (read == 0) {
          break;
        }
        total += read;
        String seen = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
        if (ACTIVE.matcher(seen).find()) {
          return new Unpacked(total, true);
        }
        int end = kept + read;
        kept = Math.min(OVERLAP, end);
        System.arraycopy(window, end - kept, window, 0, kept);
      }
    } catch (DataFormatException notCompressed) {
      // A picture, or something else that is not text: it was looked through as it lies.
      return new Unpacked(total, false);
    } finally {
      inflater.end();
    }
    return new Unpacked(total, false);
  }

  /** A PDF name in any of its spellings: each letter may be written as its code. */
  private static String name(String plain) {
    return "/"
        + plain
            .chars()
            .mapToObj(c -> "(?:%c|#(?i:%02x))".formatted(c, c))
            .collect(Collectors.joining());
  }

  private static Optional<Refusal> refuse(String rule) {
    return Optional.of(
        new Refusal(
            "document." + rule,
            Text.of("application.document.refused." + rule),
            Text.of("application.document.remedy." + rule),
            ""));
  }
}
