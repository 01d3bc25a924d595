package eu.passerelle.bench;

import com.openhtmltopdf.util.XRLog;
import eu.passerelle.document.Paper;
import eu.passerelle.document.PaperPress;
import eu.passerelle.document.Seal;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import eu.passerelle.launcher.SealKey;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How many papers of a contract's length one core prints in a second, without and with a seal, in
 * one run. Only the ratio means anything on another machine.
 */
public final class PapersPerSecond {

  private static final int ROUNDS = 60;

  private PapersPerSecond() {}

  public static void main(String[] arguments) throws IOException {
    XRLog.setLoggingEnabled(false);
    Map<String, String> key = SealKey.in(Files.createTempDirectory("seal"));
    Seal seal =
        new Seal(
            Optional.of(Path.of(key.get("PASSERELLE_SEAL_KEYSTORE"))),
            Optional.of(key.get("PASSERELLE_SEAL_PASSWORD")),
            Optional.empty(),
            Clock.systemUTC());
    PaperPress press = new PaperPress(new Messages());
    perSecond(() -> seal.on(press.print(paper(), Language.FR)));
    double plain = perSecond(() -> press.print(paper(), Language.FR));
    double sealed = perSecond(() -> seal.on(press.print(paper(), Language.FR)));
    System.out.printf(
        "%.1f papers a second, %.1f sealed: %.0f %%%n", plain, sealed, 100 * sealed / plain);
  }

  /** Of the core's time, not the wall's: others may be using the machine. */
  private static double perSecond(Supplier<byte[]> making) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < ROUNDS; i++) {
      making.get();
    }
    return ROUNDS * 1e9 / (threads.getCurrentThreadCpuTime() - begin);
  }

  /** Three to four pages, as a contract with its annexes has. */
  private static Paper paper() {
    Paper paper = Paper.titled(Text.of("contract.paper.title", "Emma Muller"));
    for (int page = 0; page < 3; page++) {
      paper.section(Text.of("contract.annex.school"));
      for (int line = 0; line < 14; line++) {
        paper.line(
            Text.of("contract.fact.school"),
            Text.of("contract.paper.plain", "CFA du Bois, 12 rue des Charpentiers, 67000"));
      }
    }
    return paper
        .table(
            Text.of("contract.pay.caption"),
            List.of(Text.of("contract.pay.from"), Text.of("contract.pay.month")),
            Collections.nCopies(
                4,
                List.of(
                    Text.of(
                        "contract.paper.payLine",
                        1,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 8, 31)),
                    Text.of("contract.paper.money.EUR", new BigDecimal("1200.00")))))
        .code(
            Text.of("contract.paper.verify"),
            Bilingual.both(
                Language.FR, "https://x.example/fr/ABCDEFGH", "https://x.example/de/ABCDEFGH"));
  }
}
