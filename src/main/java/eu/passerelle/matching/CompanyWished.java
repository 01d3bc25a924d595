package eu.passerelle.matching;

import eu.passerelle.language.Text;
import eu.passerelle.matching.Reason.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the company is of a size and kind one wished; asked only of who wished for some, about
 * what the company has said.
 */
final class CompanyWished implements Criterion {

  private static final int ONE_OF_BOTH = Aspect.COMPANY.weight() / 2;

  private enum Answer {
    NOT_ASKED,
    WISHED,
    OTHER;

    static <T> Answer of(Set<T> wished, Optional<T> said) {
      if (wished.isEmpty() || said.isEmpty()) {
        return NOT_ASKED;
      }
      return wished.contains(said.get()) ? WISHED : OTHER;
    }
  }

  @Override
  public Aspect aspect() {
    return Aspect.COMPANY;
  }

  @Override
  public int points(Pair pair) {
    Answer size = size(pair);
    Answer kind = kind(pair);
    if (size == Answer.NOT_ASKED && kind == Answer.NOT_ASKED) {
      return NOT_ASKED;
    } else if (size == Answer.OTHER || kind == Answer.OTHER) {
      return size == Answer.WISHED || kind == Answer.WISHED ? ONE_OF_BOTH : 0;
    }
    return aspect().weight();
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    Answer size = size(pair);
    Answer kind = kind(pair);
    Text said = said(pair.offer(), size, kind);
    if (size == Answer.OTHER && kind == Answer.WISHED) {
      return List.of(Reason.of(Kind.MID, "company.otherSize", said));
    } else if (size == Answer.WISHED && kind == Answer.OTHER) {
      return List.of(Reason.of(Kind.MID, "company.otherKind", said));
    }
    return List.of(
        size == Answer.OTHER || kind == Answer.OTHER
            ? Reason.of(Kind.NO, "company.other", said)
            : Reason.of(Kind.PLUS, "company.wished", said));
  }

  private static Answer size(Pair pair) {
    return Answer.of(pair.candidate().company().sizes(), pair.offer().companySize());
  }

  private static Answer kind(Pair pair) {
    return Answer.of(pair.candidate().company().kinds(), pair.offer().companyKind());
  }

  /** What the company is, of what was asked about. */
  private static Text said(OfferFacts offer, Answer size, Answer kind) {
    List<Object> parts = new ArrayList<>();
    if (kind != Answer.NOT_ASKED) {
      parts.add(Text.of("organisation.companyKind." + offer.companyKind().orElseThrow()));
    }
    if (size != Answer.NOT_ASKED) {
      parts.add(Text.of("organisation.companySize." + offer.companySize().orElseThrow()));
    }
    return parts.size() == 1 ? (Text) parts.get(0) : new Text("matching.company.both", parts);
  }
}
