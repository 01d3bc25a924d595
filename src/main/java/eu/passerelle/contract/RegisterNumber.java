package eu.passerelle.contract;

/**
 * The number of a contract in a register: whose register, the year, and the running number of that
 * year, e.g. {@code HWK-KARLSRUHE-2026-00017}.
 */
public record RegisterNumber(String register, int year, int number) {

  public RegisterNumber {
    if (register.isBlank() || year < 2000 || number < 1) {
      throw new IllegalArgumentException("not a register number");
    }
  }

  @Override
  public String toString() {
    return "%s-%d-%05d".formatted(register, year, number);
  }
}
