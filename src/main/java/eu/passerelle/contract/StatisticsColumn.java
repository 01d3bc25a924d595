package eu.passerelle.contract;

import eu.passerelle.language.Text;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;

/** What the file for the statistics of training says of a contract besides what was counted. */
enum StatisticsColumn implements ExportColumn {
  NUMBER(c -> c.registerNumber().orElseThrow()),
  /** Month and year only, which is all that BBiG § 34 (2) asks for. */
  BIRTH_MONTH(c -> YearMonth.from(c.birthDate()).toString());

  private final Function<Contract, String> value;

  StatisticsColumn(Function<Contract, String> value) {
    this.value = value;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Text description() {
    return Text.of("contract.column." + title());
  }

  @Override
  public Object of(Contract contract) {
    return value.apply(contract);
  }
}
