package eu.passerelle.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.passerelle.contract.Answers;
import eu.passerelle.contract.Particular;

/** Someone fills in their sections of a contract, led from one to the next. */
final class Answering {

  private static final String NEXT =
      "main .next a.btn[href*='/completer/'], main .next a.btn[href*='/ergaenzen/']";

  private Answering() {}

  /** From a contract's page through every section that is asked of them, and back to it. */
  static void all(Person person) {
    Page page = person.page();
    page.click(NEXT);
    page.waitForLoadState();
    while (page.locator("#section").count() > 0) {
      for (Particular particular : Particular.values()) {
        answer(page, particular);
      }
      person.press("save");
    }
  }

  private static void answer(Page page, Particular particular) {
    String answer = Answers.to(particular);
    Locator field = page.locator("[name='" + particular.name() + "']");
    if (field.count() == 0) {
      return;
    }
    if (particular.options().isEmpty()) {
      field.fill(answer);
    } else {
      page.check("input[name='" + particular.name() + "'][value='" + answer + "']");
    }
  }
}
