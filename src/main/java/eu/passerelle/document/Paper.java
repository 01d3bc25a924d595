package eu.passerelle.document;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A document for readers on both banks: everything in it stands twice, French left and German
 * right. Built from texts, printed by {@link PaperPress}.
 */
public final class Paper {

  /** One part of a paper, from top to bottom. */
  sealed interface Part {

    record Heading(Text text) implements Part {}

    record Line(Text label, Text value) implements Part {}

    record Note(Text text) implements Part {}

    record Table(Text caption, List<Text> header, List<List<Text>> rows) implements Part {}

    record Code(Text says, Bilingual address) implements Part {}
  }

  /** What begins on a page of its own, under a title. */
  record Section(Text title, List<Part> parts) {}

  private final List<Section> sections = new ArrayList<>();

  private Paper(Text title) {
    section(title);
  }

  /** A paper that begins with its title, which is the title of the file too. */
  public static Paper titled(Text title) {
    return new Paper(title);
  }

  /** What follows stands on pages of its own, under another title. */
  public Paper section(Text title) {
    sections.add(new Section(title, new ArrayList<>()));
    return this;
  }

  public Paper heading(Text text) {
    add(new Part.Heading(text));
    return this;
  }

  /** A fact: what it is called and what it is. */
  public Paper line(Text label, Text value) {
    add(new Part.Line(label, value));
    return this;
  }

  public Paper note(Text text) {
    add(new Part.Note(text));
    return this;
  }

  /** A table; the first cell of a row is its head. */
  public Paper table(Text caption, List<Text> header, List<List<Text>> rows) {
    add(new Part.Table(caption, List.copyOf(header), List.copyOf(rows)));
    return this;
  }

  /** An address on the web as a square code for a telephone, and in letters below it. */
  public Paper code(Text says, Bilingual address) {
    add(new Part.Code(says, address));
    return this;
  }

  private void add(Part part) {
    sections.get(sections.size() - 1).parts().add(part);
  }

  /** The title of the whole. */
  Text title() {
    return sections.get(0).title();
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }
}
