package eu.passerelle.contract;

import eu.passerelle.document.PaperPress;
import eu.passerelle.document.Seal;
import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * The papers about a contract, printed and sealed. Once it stands in the register each is made once
 * and kept: an address that changes later changes none. Before that they are printed when someone
 * asks.
 */
@ApplicationScoped
public class Papers {

  @Inject private Instance<PaperWriter> writers;
  @Inject private PaperPress press;
  @Inject private Seal seal;
  @Inject private PaperArchive archive;
  @Inject private ContractReading reading;
  @Inject private Event<PaperArchive.Due> due;

  /** An act calls for a paper: it is made when the act is done, and whoever acts need not wait. */
  @Transactional(TxType.MANDATORY)
  void issue(Contract contract, PaperKind kind) {
    PaperArchive.Due paper = new PaperArchive.Due(contract.id(), kind);
    archive.note(paper);
    due.fire(paper);
  }

  /** Makes in both languages what an act called for. */
  void make(PaperArchive.Due paper) {
    ContractReading.File file = reading.file(paper.contractId());
    for (Language language : Language.values()) {
      take(file.contract(), paper.kind(), language, () -> file);
    }
    archive.strike(paper);
  }

  /** The file of a paper, for a reader of a language: as it was issued, or as it stands. */
  public byte[] take(Contract contract, PaperKind kind, Language language) {
    return take(contract, kind, language, () -> reading.file(contract.id()));
  }

  private byte[] take(
      Contract contract, PaperKind kind, Language language, Supplier<ContractReading.File> file) {
    if (!contract.isRegistered()) {
      return print(file.get(), kind, language);
    }
    return archive
        .find(contract, kind, language)
        .orElseGet(() -> archive.keep(contract, kind, language, print(file.get(), kind, language)));
  }

  private byte[] print(ContractReading.File file, PaperKind kind, Language language) {
    PaperWriter writer =
        writers.stream().filter(any -> any.kind() == kind).findFirst().orElseThrow();
    return seal.on(press.print(writer.write(file), language));
  }
}
