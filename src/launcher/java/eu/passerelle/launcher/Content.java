package eu.passerelle.launcher;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a letter holds: the same text twice, plain and as HTML, and the files that came with it. */
record Content(String plain, String html, List<Part> files) {

  static Content of(Part letter) throws MessagingException, IOException {
    StringBuilder plain = new StringBuilder();
    StringBuilder html = new StringBuilder();
    List<Part> files = new ArrayList<>();
    collect(letter, plain, html, files);
    return new Content(plain.toString(), html.toString(), files);
  }

  private static void collect(Part part, StringBuilder plain, StringBuilder html, List<Part> files)
      throws MessagingException, IOException {
    if (part.getFileName() != null) {
      files.add(part);
    } else if (part.isMimeType("text/plain")) {
      plain.append(part.getContent());
    } else if (part.isMimeType("text/html")) {
      html.append(part.getContent());
    } else if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), plain, html, files);
      }
    }
  }
}
