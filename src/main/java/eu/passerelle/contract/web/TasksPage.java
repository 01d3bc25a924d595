package eu.passerelle.contract.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Actor;
import eu.passerelle.contract.CalendarFeed;
import eu.passerelle.contract.Section;
import eu.passerelle.contract.Task;
import eu.passerelle.contract.Tasks;
import eu.passerelle.language.Text;
import eu.passerelle.web.Addresses;
import eu.passerelle.web.Page;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for whom, and the address by which one's own calendar shows it. */
@Named
@RequestScoped
public class TasksPage {

  private static final int SIZE = 20;

  private Long total;
  private List<Task> found;
  private String calendar = "";

  @Inject private Tasks tasks;
  @Inject private CalendarFeed feed;
  @Inject private SignedIn signedIn;
  @Inject private Addresses addresses;
  @Inject private Page page;
  @Inject private PageAsked pageAsked;

  public List<Task> getTasks() {
    if (found == null) {
      found = tasks.of(signedIn.account(), getPage(), SIZE);
    }
    return found;
  }

  public long getTotal() {
    if (total == null) {
      total = tasks.count(signedIn.account());
    }
    return total;
  }

  /** Whom a task waits for, in the order of the contract's life. */
  public List<Actor> waitsFor(Task task) {
    return task.waitsFor().stream().sorted().toList();
  }

  /** By when a task is to be done, as far as the reader can do something about it. */
  public Text until(Task task) {
    return Text.of("contract.tasks.until." + task.kind() + manner(task), task.until());
  }

  /** A day that is only likely is not told as one to rely on; a result is entered by the body. */
  private String manner(Task task) {
    return switch (task.kind()) {
      case PROBATION -> task.contract().isProbationEstimated() ? ".likely" : "";
      case RESULT -> signedIn.account().role() == Role.EMPLOYER ? ".tell" : "";
      default -> "";
    };
  }

  /** Whether a section is the reader's to fill in. */
  public boolean isMine(Section section) {
    return section.by().name().equals(signedIn.account().role().name());
  }

  /** Where a reader goes on with a task. */
  public String next(Task task) {
    return task.mine()
            && task.waitsFor().contains(Actor.OFFICER)
            && signedIn.account().role() == Role.CHAMBER
        ? "/contract/review"
        : "/contract/contract";
  }

  /** Makes an address for the reader's calendar; the one before stops working. */
  public void renewCalendar() {
    calendar =
        addresses.of(page.language(), "contract/calendar", feed.renew(signedIn.account()).word());
  }

  /** The address just made; empty where none was. It is shown once, since nobody keeps it. */
  public String getCalendar() {
    return calendar;
  }

  public boolean isCalendarThere() {
    return feed.isThere(signedIn.account());
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
  }
}
