package eu.passerelle.contract;

import eu.passerelle.document.Paper;

/** Writes one kind of paper about a contract. */
interface PaperWriter {

  PaperKind kind();

  /** The paper of a contract that has come so far. */
  Paper write(ContractReading.File file);
}
