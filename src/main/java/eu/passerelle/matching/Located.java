package eu.passerelle.matching;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import java.util.List;

/** Facts that are looked for by occupation and town. */
interface Located {

  Place town();

  List<Occupation> occupations();
}
