package eu.passerelle.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import eu.passerelle.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a page has to keep, whatever it is about: words, HTML, accessibility by axe, no
 * sideways scrolling, a visible focus on everything that can be operated, and nothing that the
 * browser complains about.
 */
final class Inspection {

  private static final int TELEPHONE = 390;

  /** What WCAG asks to fit, and the smallest telephones have. */
  private static final int NARROWEST = 320;

  private static final String AXE = read("/axe.min.js");

  /** A key of a bundle where its text should stand, or an object nobody wrote a text for. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "\\b(?:"
              + bundles()
              + ")\\.[a-z]\\w*(?:\\.\\w+)*\\b|Optional\\[|#\\{|\\{\\d|\\bnull\\b"
              + "|eu\\.passerelle\\.|\\?\\?\\?");

  /** Nothing is loaded twice for the rules on sound and turned screens, of which there is none. */
  private static final String RUN_AXE =
      """
      async contrast => (await axe.run(document, {resultTypes: ['violations'], preload: false,
          rules: {'color-contrast': {enabled: contrast}}, runOnly: ['wcag2a', 'wcag2aa',
            'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
        .flatMap(v => v.nodes.map(n => 'axe ' + v.id + ': ' + v.help + ' at ' + n.target
          + ' (' + n.any.concat(n.all, n.none).map(c => c.message).join('; ') + ')'))
      """;

  /** Every ink on its paper that is seen on a page: colours, and how large and bold the text is. */
  private static final String INKS =
      """
      () => {
        const papers = new Map();
        const paperOf = e => {
          if (!e) return '';
          if (!papers.has(e)) {
            const style = getComputedStyle(e);
            papers.set(e, [style.backgroundColor, style.backgroundImage, style.opacity].join()
              .replace('rgba(0, 0, 0, 0),none,1', '') + paperOf(e.parentElement));
          }
          return papers.get(e);
        };
        const inks = new Set();
        for (const e of document.querySelectorAll('body *')) {
          const written = 'value' in e
            || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
          if (!written || !e.checkVisibility({visibilityProperty: true})) continue;
          const style = getComputedStyle(e);
          inks.add([style.color, style.fontSize, style.fontWeight, paperOf(e)].join());
        }
        return [...inks];
      }
      """;

  private static final String WORDS =
      """
      () => [document.documentElement.lang, document.querySelectorAll('h1').length,
        document.querySelector('h1')?.innerText ?? '', document.title, document.body.innerText]
      """;

  private static final String TOO_WIDE =
      """
      () => {
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (wide <= 0) return [];
        const culprits = [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
            && !e.closest('.scroll'))
          .slice(-3).map(e => e.tagName + '.' + e.className);
        return ['scrolls ' + wide + ' px sideways at ' + innerWidth + ' px: ' + culprits];
      }
      """;

  /** Focuses everything in turn, as the tab key would, and looks whether one sees where one is. */
  private static final String FOCUS =
      """
      () => {
        const found = [];
        const operable = 'a[href], button, input, select, textarea, summary, [tabindex]';
        for (const e of document.querySelectorAll(operable)) {
          if (e.type === 'hidden' || e.disabled || !e.checkVisibility({visibilityProperty: true})
              || e.getAttribute('tabindex') === '-1') continue;
          const name = e.tagName + '#' + e.id + ' ' + (e.innerText || e.value || '').slice(0, 30);
          if (e.tabIndex !== 0) found.push('out of the order of keys: ' + name);
          e.focus({preventScroll: true});
          if (document.activeElement !== e) {
            found.push('not reachable by keyboard: ' + name);
            continue;
          }
          const style = getComputedStyle(e);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
            found.push('focus not visible: ' + name);
          }
        }
        return found;
      }
      """;

  private final HtmlChecker html = new HtmlChecker();
  private final List<String> complaints = new ArrayList<>();

  /** Whose contrast was measured: half of axe's time goes into measuring it again on every page. */
  private final Set<String> inks = new HashSet<>();

  private final Language language;
  private final Page page;

  /** French is read on a desk in light, German on a telephone in the dark. */
  Inspection(Page page, Language language) {
    this.page = page;
    this.language = language;
    if (language == Language.DE) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      page.setViewportSize(NARROWEST, 640);
    }
    watch();
  }

  private void watch() {
    page.addInitScript(AXE);
    page.onConsoleMessage(
        message -> {
          // What failed to load is told better by the answer itself.
          if (message.type().equals("error")
              && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " for " + response.url());
          }
        });
  }

  Response open(String address) {
    if (language == Language.FR) {
      page.setViewportSize(1280, 900);
    }
    return page.navigate(address);
  }

  /** What is wrong with the page that is open, given the HTML that was served. */
  List<String> findings(String served) {
    List<String> findings = words();
    findings.addAll(html.check(served));
    boolean newInk = inks.addAll(ask(INKS));
    findings.addAll(ask(RUN_AXE, newInk));
    if (language == Language.FR) {
      page.setViewportSize(TELEPHONE, 844);
    }
    findings.addAll(ask(TOO_WIDE));
    page.keyboard().press("Tab");
    findings.addAll(ask(FOCUS));
    findings.addAll(complaints);
    complaints.clear();
    return findings;
  }

  private List<String> words() {
    List<String> findings = new ArrayList<>();
    List<String> said = ask(WORDS);
    if (!language.code().equals(said.get(0))) {
      findings.add("the page says it is in " + said.get(0));
    }
    if (!said.get(1).equals("1") || said.get(2).isBlank()) {
      findings.add(said.get(1) + " main headings, or an empty one");
    }
    if (!said.get(3).matches("\\S.* – Passerelle")) {
      findings.add("title: " + said.get(3));
    }
    Matcher notWords = NOT_WORDS.matcher(said.get(3) + "\n" + said.get(4));
    while (notWords.find()) {
      findings.add("no words: " + notWords.group());
    }
    return findings;
  }

  private List<String> ask(String script) {
    return ask(script, null);
  }

  private List<String> ask(String script, Object argument) {
    return ((List<?>) page.evaluate(script, argument)).stream().map(String::valueOf).toList();
  }

  /** Links of the summary of errors that lead to no field. */
  List<String> deadAnchors() {
    return ask(
        "() => [...document.querySelectorAll('.errors a')].map(a => a.getAttribute('href'))"
            + ".filter(h => !document.getElementById(h.slice(1))).map(h => 'no field ' + h)");
  }

  /** The paths of this application that the open page leads to. */
  List<String> links() {
    return ask(
        "() => [...new Set([...document.querySelectorAll('a[href]')]"
            + ".filter(a => a.origin === location.origin).map(a => a.pathname + a.search))]");
  }

  private static String bundles() {
    try (Stream<Path> files = Files.list(Path.of("i18n"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_fr.properties"))
          .map(name -> name.replace("_fr.properties", ""))
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Inspection.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
