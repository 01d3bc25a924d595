package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Application;
import eu.passerelle.application.Applying;
import eu.passerelle.application.Applying.Prospect;
import eu.passerelle.application.Applying.Sending;
import eu.passerelle.application.Enclosure;
import eu.passerelle.application.EnclosureKind;
import eu.passerelle.application.Upload;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.Match;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies for an offer: why it fits, a short message, up to three documents. */
@Named
@RequestScoped
public class ApplyPage {

  @Inject private Applying applying;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private long offerId;
  private Prospect prospect;
  private String message = "";
  private final Map<EnclosureKind, Part> files = new EnumMap<>(EnclosureKind.class);

  @PostConstruct
  void prepare() {
    offerId = Visit.of(request).id().orElseThrow(NotFound::new);
    prospect = applying.prospect(signedIn.account().id(), offerId).orElseThrow(NotFound::new);
  }

  /** The offer, the reasons and what stands in the way. */
  public Prospect prospect() {
    return prospect;
  }

  /** Whether the profile says enough to compare. */
  public boolean isCompared() {
    return prospect.match().isPresent();
  }

  public Match match() {
    return prospect.match().orElseThrow();
  }

  /** Whether this apprentice has applied for this offer before. */
  public boolean isSent() {
    return prospect.before().isPresent();
  }

  public long sentId() {
    return prospect.before().orElseThrow().id();
  }

  public String send() {
    if (message.length() > Application.LONGEST_MESSAGE) {
      notice.at("message", Text.of("application.apply.messageLong", Application.LONGEST_MESSAGE));
    }
    List<Upload> uploads = uploads();
    if (notice.hasErrors()) {
      askForFilesAgain(uploads);
      return null;
    }
    Sending sending =
        applying.send(signedIn.account().id(), offerId, message, page.language(), uploads);
    if (sending instanceof Sending.Sent sent) {
      notice.say(Text.of("application.apply.sent"));
      return "/application/own?faces-redirect=true&id=" + sent.applicationId();
    }
    ((Sending.Refused) sending).refusals().forEach(notice::refuse);
    askForFilesAgain(uploads);
    return null;
  }

  private List<Upload> uploads() {
    List<Upload> uploads = new ArrayList<>();
    files.forEach(
        (kind, part) -> {
          Upload upload = read(kind, part);
          Optional<Refusal> refusal = Enclosure.refusal(upload);
          if (refusal.isPresent()) {
            notice.at(
                field(kind),
                Text.of(
                    "application.document.wrong", refusal.get().reason(), refusal.get().remedy()));
          } else {
            uploads.add(upload);
          }
        });
    return uploads;
  }

  private void askForFilesAgain(List<Upload> uploads) {
    uploads.forEach(
        upload -> notice.at(field(upload.kind()), Text.of("application.document.again")));
  }

  private static Upload read(EnclosureKind kind, Part part) {
    try (var in = part.getInputStream()) {
      return new Upload(
          kind,
          Optional.ofNullable(part.getSubmittedFileName()).orElse(""),
          in.readNBytes(Enclosure.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(EnclosureKind kind) {
    return switch (kind) {
      case CV -> "cv";
      case SCHOOL_REPORT -> "report";
      case OTHER -> "other";
    };
  }

  private void attach(EnclosureKind kind, Part part) {
    if (part != null && part.getSize() > 0) {
      files.put(kind, part);
    }
  }

  public int getLongest() {
    return Application.LONGEST_MESSAGE;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = Application.asKept(message);
  }

  public Part getCv() {
    return files.get(EnclosureKind.CV);
  }

  public void setCv(Part part) {
    attach(EnclosureKind.CV, part);
  }

  public Part getReport() {
    return files.get(EnclosureKind.SCHOOL_REPORT);
  }

  public void setReport(Part part) {
    attach(EnclosureKind.SCHOOL_REPORT, part);
  }

  public Part getOther() {
    return files.get(EnclosureKind.OTHER);
  }

  public void setOther(Part part) {
    attach(EnclosureKind.OTHER, part);
  }
}
