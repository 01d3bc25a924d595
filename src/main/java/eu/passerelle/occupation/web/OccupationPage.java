package eu.passerelle.occupation.web;

import static java.util.Comparator.comparing;

import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.occupation.Skill;
import eu.passerelle.occupation.SkillField;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of one occupation. */
@Named("occupationPage")
@RequestScoped
public class OccupationPage {

  @Inject private Occupations occupations;
  private String slug;
  private Occupation occupation;
  private List<Occupation> related;
  private Map<Skill.Taught, List<Skill>> skills;

  @Transactional
  public void open() {
    List<Occupation> all = occupations.all();
    occupation =
        all.stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow(NotFound::new);
    related =
        all.stream()
            .filter(other -> !occupation.fieldsInCommonWith(other).isEmpty())
            .sorted(
                comparing((Occupation other) -> occupation.fieldsInCommonWith(other).size())
                    .reversed())
            .toList();
    skills = occupations.skills(slug).stream().collect(Collectors.groupingBy(Skill::taught));
  }

  public Occupation occupation() {
    return occupation;
  }

  public Skill.Taught[] getTaught() {
    return Skill.Taught.values();
  }

  /** What one learns on both sides, or on one of them alone. */
  public List<Skill> skills(Skill.Taught taught) {
    return skills.getOrDefault(taught, List.of());
  }

  /** Those with much in common, the nearest first. */
  public List<Occupation> related() {
    return related;
  }

  public List<Text> inCommonWith(Occupation other) {
    return occupation.fieldsInCommonWith(other).stream().map(SkillField::text).toList();
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
