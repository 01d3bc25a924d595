package eu.passerelle.launcher;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The letters of a trial, a numbered file each, so that the next start finds them again. */
final class Letters {

  private static final String ENDING = ".eml";

  private final Path folder;

  Letters(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Whole or not at all: a file under a number is never half a letter. */
  synchronized void add(MimeMessage letter) throws IOException, MessagingException {
    List<Integer> numbers = newestFirst();
    int number = numbers.isEmpty() ? 1 : numbers.get(0) + 1;
    Path writing = folder.resolve("writing");
    try (OutputStream out = Files.newOutputStream(writing)) {
      letter.writeTo(out);
    }
    Files.move(writing, file(number), StandardCopyOption.ATOMIC_MOVE);
  }

  List<Integer> newestFirst() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{1,9}\\" + ENDING))
          .map(name -> Integer.valueOf(name.substring(0, name.length() - ENDING.length())))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  Optional<MimeMessage> letter(int number) throws IOException, MessagingException {
    if (!Files.exists(file(number))) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file(number))) {
      return Optional.of(new MimeMessage(Session.getInstance(new Properties()), in));
    }
  }

  private Path file(int number) {
    return folder.resolve("%06d%s".formatted(number, ENDING));
  }
}
