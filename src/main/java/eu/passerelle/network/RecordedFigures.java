package eu.passerelle.network;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The recorded history of the programme in figures. */
public interface RecordedFigures {

  EntityManager em();

  @HQL("from RecordedFigure order by position")
  List<RecordedFigure> all();
}
