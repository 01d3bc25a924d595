package eu.passerelle.journey;

import com.microsoft.playwright.Page;
import eu.passerelle.contract.Answers;
import eu.passerelle.contract.Particular;
import java.util.Arrays;
import java.util.List;

/** Someone fills in their sections of a contract, led from one to the next. */
final class Answering {

  private static final String NEXT =
      "main .next a.btn[href*='/completer/'], main .next a.btn[href*='/ergaenzen/']";

  /** What a section asks, by the names of its fields. */
  private static final String NAMES =
      "() => [...document.querySelectorAll('#section [name]')].map(e => e.name)";

  private Answering() {}

  /** From a contract's page through every section that is asked of them, and back to it. */
  static void all(Person person) {
    Page page = person.page();
    page.click(NEXT);
    page.waitForLoadState();
    while (page.locator("#section").count() > 0) {
      List<?> asked = (List<?>) page.evaluate(NAMES);
      Arrays.stream(Particular.values())
          .filter(particular -> asked.contains(particular.name()))
          .forEach(particular -> answer(page, particular));
      person.press("save");
    }
  }

  private static void answer(Page page, Particular particular) {
    String answer = Answers.to(particular);
    if (particular.options().isEmpty()) {
      page.fill("[name='" + particular.name() + "']", answer);
    } else {
      page.check("input[name='" + particular.name() + "'][value='" + answer + "']");
    }
  }
}
