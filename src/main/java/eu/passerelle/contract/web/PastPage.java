package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.PastRegister;
import eu.passerelle.contract.RegisterEntry;
import eu.passerelle.contract.RegisterImport;
import eu.passerelle.contract.RegisterImport.Outcome;
import eu.passerelle.contract.RowProblem;
import eu.passerelle.document.UploadedTable;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a body's register held before Passerelle, and how it is taken over from a file. */
@Named
@RequestScoped
public class PastPage extends SearchedList<RegisterEntry> {

  private static final int PROBLEMS_SHOWN = 500;

  private Map<String, Occupation> occupations;
  private Part file;
  private Optional<Outcome> outcome = Optional.empty();

  @Inject private RegisterImport register;
  @Inject private PastRegister past;
  @Inject private Occupations allOccupations;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  @Override
  List<Long> find(String words) {
    return past.find(signedIn.organisation(), words);
  }

  @Override
  List<RegisterEntry> of(List<Long> numbers) {
    return past.entries(signedIn.organisation(), numbers);
  }

  @Override
  List<RegisterEntry> all(int page, int size) {
    return past.entries(signedIn.organisation(), page, size);
  }

  @Override
  long countAll() {
    return past.count(signedIn.organisation());
  }

  /** The occupation of a short name. */
  @Transactional
  public Occupation occupation(String slug) {
    if (occupations == null) {
      occupations =
          allOccupations.all().stream()
              .collect(Collectors.toMap(Occupation::slug, Function.identity()));
    }
    return occupations.get(slug);
  }

  /** The columns a file has to have. */
  public List<String> getColumns() {
    return RegisterImport.columns();
  }

  public int getMostRows() {
    return UploadedTable.MOST_ROWS;
  }

  /** What the file just looked at would bring. */
  public Optional<Outcome> getOutcome() {
    return outcome;
  }

  /** What is wrong in it; of very much, the beginning. */
  public List<RowProblem> getProblems() {
    return outcome.map(o -> o.problems().stream().limit(PROBLEMS_SHOWN).toList()).orElse(List.of());
  }

  public String examine() {
    look(table -> register.examine(table, signedIn.account()));
    return null;
  }

  public String take() {
    look(table -> register.take(table, signedIn.account()));
    if (outcome.isEmpty() || !outcome.get().problems().isEmpty()) {
      return null;
    }
    notice.say(
        Text.of("contract.import.done", outcome.get().fresh().size(), outcome.get().known()));
    return "/contract/past?faces-redirect=true";
  }

  private void look(Function<UploadedTable, Outcome> at) {
    if (file == null || file.getSize() == 0) {
      notice.at("file", Text.of("contract.import.file.missing"));
      return;
    }
    UploadedTable table = read();
    table.refusal().ifPresent(refusal -> notice.at("file", refusal));
    if (table.refusal().isEmpty()) {
      outcome = Optional.of(at.apply(table));
      if (!outcome.get().problems().isEmpty()) {
        notice.at("file", Text.of("contract.import.problems", outcome.get().problems().size()));
      }
    }
  }

  private UploadedTable read() {
    try (var in = file.getInputStream()) {
      return UploadedTable.read(
          in.readNBytes(UploadedTable.MOST_BYTES + 1), RegisterImport.columns());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
