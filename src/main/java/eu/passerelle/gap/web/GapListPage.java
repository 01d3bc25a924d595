package eu.passerelle.gap.web;

import eu.passerelle.gap.GapBook;
import eu.passerelle.gap.GapOnList;
import eu.passerelle.gap.Gaps.Total;
import eu.passerelle.gap.Subject;
import eu.passerelle.web.Page;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The places, or the candidates, behind a number of the last count, with those nearest to them. */
@Named
@RequestScoped
public class GapListPage {

  private static final int SIZE = 20;

  @Inject private GapBook book;
  @Inject private GapChoice choice;
  @Inject private PageAsked pageAsked;
  @Inject private Page page;

  private Subject subject;
  private Total total;
  private List<GapOnList> lines;

  @PostConstruct
  void load() {
    subject = page.view().equals("gap/places") ? Subject.PLACE : Subject.CANDIDATE;
    total = book.count(subject, choice.chosenBlock(), choice.selection());
    lines = book.list(subject, choice.chosenBlock(), choice.selection(), getPage(), SIZE);
  }

  public Subject getSubject() {
    return subject;
  }

  /** How many lines the list has. */
  public long getTotal() {
    return total.lines();
  }

  /** How many places, or candidates, these stand for. */
  public long getCounted() {
    return total.counted();
  }

  public List<GapOnList> getLines() {
    return lines;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(total.lines(), SIZE);
  }
}
