package eu.passerelle.contract;

import eu.passerelle.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** One of the things asked of a contract besides its terms, as a column of an exported register. */
record AnswerColumn(Particular particular) implements ExportColumn {

  @Override
  public String title() {
    return particular.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Text description() {
    return particular.label();
  }

  @Override
  public Object of(Contract contract) {
    return contract.answer(particular).map(this::value).orElse("");
  }

  private Object value(String answer) {
    return switch (particular.kind()) {
      case DATE -> LocalDate.parse(answer);
      case COUNT, HOURS, AMOUNT -> new BigDecimal(answer);
      default -> answer;
    };
  }
}
