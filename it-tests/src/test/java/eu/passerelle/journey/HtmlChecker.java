package eu.passerelle.journey;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, with its schema read once. */
final class HtmlChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Faces writes {@code <br />}, which the checker has an opinion about. */
  private static final String FACES_IS_XHTML = "Trailing slash on void elements";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
  private final Findings findings = new Findings();

  HtmlChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, findings);
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  /** What is wrong with a document as it was served. */
  List<String> check(String html) {
    findings.found.clear();
    try {
      validator.setUpValidatorAndParsers(findings, true, false);
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(findings.found);
  }

  private static final class Findings implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      if (e.getMessage().startsWith(FACES_IS_XHTML)) {
        return;
      }
      found.add("HTML, line " + e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
