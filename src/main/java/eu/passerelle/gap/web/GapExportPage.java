package eu.passerelle.gap.web;

import eu.passerelle.document.CsvFile;
import eu.passerelle.gap.GapBook;
import eu.passerelle.gap.Gaps.Told;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends the figures of the month in the address as a file; there is none for months without. */
@Named
@RequestScoped
public class GapExportPage {

  private static final List<String> COLUMNS =
      List.of("month", "subject", "occupation", "country", "area", "side", "block", "counted");

  @Inject private GapBook book;
  @Inject private GapChoice choice;
  @Inject private Messages messages;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  public void send() {
    Visit visit = Visit.of(request);
    YearMonth month = visit.variable("month").flatMap(this::month).orElseThrow(NotFound::new);
    List<Told> told = book.told(month);
    if (told.isEmpty()) {
      throw new NotFound();
    }
    Language reader = visit.language();
    byte[] file =
        CsvFile.of(
            COLUMNS.stream().map(column -> said(reader, "gap.column.".concat(column))).toList(),
            told.stream().map(one -> row(month, one, reader))::iterator);
    String key = page.isTrial() ? "gap.export.trialFile" : "gap.export.file";
    new Download(messages.text(reader, key, month.toString()), CsvFile.TYPE, file).send();
  }

  private Optional<YearMonth> month(String asked) {
    try {
      return Optional.of(YearMonth.parse(asked));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<String> row(YearMonth month, Told told, Language reader) {
    return Stream.of(
            month.toString(),
            said(reader, "gap.subject.".concat(told.subject().name())),
            choice.occupationTitle(told.occupation()),
            said(reader, "territory.country.".concat(told.country().name())),
            told.area().map(choice::areaName).orElse(""),
            told.side()
                .map(side -> said(reader, "territory.country.".concat(side.name())))
                .orElseGet(() -> said(reader, "gap.side.either")),
            told.block()
                .map(block -> said(reader, "gap.block.".concat(block.name())))
                .orElseGet(() -> said(reader, "gap.block.none")),
            String.valueOf(told.counted()))
        .toList();
  }

  private String said(Language reader, String key) {
    return messages.text(reader, key);
  }
}
