package eu.passerelle.gap.web;

import eu.passerelle.gap.GapBook;
import eu.passerelle.gap.Selection;
import eu.passerelle.matching.Block;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Country;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the address chooses of the gaps: an occupation, an area, a side, and for a list a ground.
 * Anyone can write anything there; what is unknown chooses nothing.
 */
@Named
@RequestScoped
public class GapChoice {

  @Inject private GapBook book;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private List<Occupation> allOccupations;
  private List<Area> allAreas;
  private Optional<Occupation> occupation;
  private Optional<Area> area;
  private Optional<Country> side;
  private Optional<Block> block;

  @PostConstruct
  void read() {
    allOccupations = book.occupations();
    allAreas =
        book.areas().stream()
            .sorted(
                Comparator.comparing(Area::country).thenComparing(one -> one.name(page.language())))
            .toList();
    occupation = chosen(allOccupations, Occupation::slug, "occupation");
    area = chosen(allAreas, Area::code, "area");
    side = chosen(Arrays.asList(Country.values()), Country::name, "side");
    block = chosen(Arrays.asList(Block.values()), Block::name, "block");
  }

  private <T> Optional<T> chosen(List<T> all, Function<T, String> code, String name) {
    String asked = request.getParameter(name);
    return all.stream().filter(one -> code.apply(one).equals(asked)).findFirst();
  }

  Selection selection() {
    return new Selection(occupation.map(Occupation::slug), area.map(Area::code), side);
  }

  Optional<Block> chosenBlock() {
    return block;
  }

  public List<Occupation> getOccupations() {
    return allOccupations;
  }

  /** The areas of a country by name. */
  public List<Area> areasIn(Country country) {
    return allAreas.stream().filter(one -> one.country() == country).toList();
  }

  public Country[] getCountries() {
    return Country.values();
  }

  public Block[] getBlocks() {
    return Block.values();
  }

  /** The slug of the occupation chosen; empty if none is. */
  public String getOccupation() {
    return occupation.map(Occupation::slug).orElse("");
  }

  /** The code of the area chosen; empty if none is. */
  public String getArea() {
    return area.map(Area::code).orElse("");
  }

  /** The country of the side chosen; empty if none is. */
  public String getSide() {
    return side.map(Country::name).orElse("");
  }

  /** The ground chosen; empty if none is. */
  public String getBlock() {
    return block.map(Block::name).orElse("");
  }

  /** Whether the address chooses a part of all. */
  public boolean isNarrowed() {
    return !selection().equals(Selection.ALL);
  }

  /** How an occupation is called. */
  public String occupationTitle(String slug) {
    return allOccupations.stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .map(one -> one.title(page.language()))
        .orElseThrow();
  }

  /** How an area is called. */
  public String areaName(String code) {
    return allAreas.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.name(page.language()))
        .orElseThrow();
  }
}
