package eu.passerelle.contract;

import eu.passerelle.organisation.Betriebsnummer;
import eu.passerelle.organisation.Idcc;
import eu.passerelle.organisation.Naf;
import eu.passerelle.organisation.Siret;
import eu.passerelle.organisation.Uai;
import eu.passerelle.territory.Ags;
import eu.passerelle.territory.InseeCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer looks like, and how what someone types becomes one. */
public enum AnswerKind {
  TEXT(AnswerKind::line),
  PARAGRAPHS(AnswerKind::paragraphs),
  DATE(AnswerKind::date),
  COUNT(AnswerKind::count),
  /** Hours of a day. */
  HOURS(typed -> decimal(typed).filter(hours -> !hours.equals("0") && isWithin(hours, 24))),
  /** A time of the day. */
  TIME(AnswerKind::time),
  /** Euros. */
  AMOUNT(typed -> decimal(typed).filter(amount -> isWithin(amount, 9_999))),
  YES_NO(Optional::of),
  /** Something to be vouched for: a no is an answer that no contract can be made with. */
  DECLARATION(typed -> Optional.of(typed).filter("YES"::equals)),
  CHOICE(Optional::of),
  SIRET(typed -> Siret.parse(typed).map(Siret::digits)),
  NAF(typed -> Naf.parse(typed).map(Naf::code)),
  IDCC(typed -> Idcc.parse(typed).map(Idcc::digits)),
  BETRIEBSNUMMER(typed -> Betriebsnummer.parse(typed).map(Betriebsnummer::digits)),
  AGS(typed -> Ags.parse(typed).map(Ags::digits)),
  INSEE(typed -> InseeCode.parse(typed).map(InseeCode::code)),
  UAI(typed -> Uai.parse(typed).map(Uai::code)),
  RNCP(typed -> RncpCode.parse(typed).map(RncpCode::code));

  private static final Pattern TIME_OF_DAY =
      Pattern.compile("([01]?[0-9]|2[0-3])(?:[:.h]([0-5][0-9]))?h?(?:Uhr)?");

  /** What paper cannot show: control characters, and what XML does not know. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final Function<String, Optional<String>> reader;

  AnswerKind(Function<String, Optional<String>> reader) {
    this.reader = reader;
  }

  /** What someone typed as it is kept; empty where it is no answer of this kind. */
  Optional<String> read(String typed) {
    return reader.apply(typed.strip());
  }

  private static Optional<String> line(String typed) {
    return Optional.of(typed).filter(text -> !text.contains("\n")).flatMap(AnswerKind::paragraphs);
  }

  private static Optional<String> paragraphs(String typed) {
    return Optional.of(typed).filter(text -> !UNPRINTABLE.matcher(text).find());
  }

  private static Optional<String> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.getYear() >= 1900 && day.getYear() < 2100)
          .map(LocalDate::toString);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As people write it: 7, 7:30, 7.30, 7 h 30, 7h, 7 Uhr, 07:30. */
  private static Optional<String> time(String typed) {
    return Optional.of(TIME_OF_DAY.matcher(typed.replaceAll("(?U)\\s", "")))
        .filter(Matcher::matches)
        .map(
            time ->
                "%02d:%s"
                    .formatted(
                        Integer.parseInt(time.group(1)),
                        Optional.ofNullable(time.group(2)).orElse("00")));
  }

  private static Optional<String> count(String typed) {
    return Optional.of(typed.replaceAll("(?U)\\s", ""))
        .filter(digits -> digits.matches("[0-9]{1,6}"))
        .map(digits -> String.valueOf(Integer.parseInt(digits)));
  }

  private static Optional<String> decimal(String typed) {
    return Optional.of(typed.replaceAll("(?U)\\s", "").replace(',', '.'))
        .filter(number -> number.matches("[0-9]{1,6}(\\.[0-9]{1,2})?"))
        .map(number -> new BigDecimal(number).stripTrailingZeros().toPlainString());
  }

  private static boolean isWithin(String number, int most) {
    return new BigDecimal(number).compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
