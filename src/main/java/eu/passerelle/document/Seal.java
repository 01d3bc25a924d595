package eu.passerelle.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The seal of the platform on its files: a PAdES signature over every byte, by which any reader of
 * PDF shows that a file was changed since. With a time stamp where a time-stamping authority is
 * named. Files stay as they are where no key is given.
 */
@ApplicationScoped
public class Seal {

  private static final Logger LOG = Logger.getLogger(Seal.class.getName());

  /** Tells of each file it signs, which nobody needs to read. */
  private static final Logger DSS = Logger.getLogger("eu.europa.esig.dss");

  private Clock clock;
  private SignatureLevel level;
  private Optional<Pkcs12SignatureToken> keystore = Optional.empty();
  private PAdESService service;

  protected Seal() {}

  @Inject
  public Seal(
      @ConfigProperty(name = "PASSERELLE_SEAL_KEYSTORE") Optional<Path> keystore,
      @ConfigProperty(name = "PASSERELLE_SEAL_PASSWORD") Optional<String> password,
      @ConfigProperty(name = "PASSERELLE_SEAL_TSA") Optional<URI> authority,
      Clock clock) {
    DSS.setLevel(Level.WARNING);
    this.clock = clock;
    this.keystore = keystore.map(file -> open(file, password.orElse("")));
    this.level =
        authority.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B;
    this.service = new PAdESService(new CommonCertificateVerifier());
    authority.map(TimeStamps::new).ifPresent(service::setTspSource);
  }

  private static Pkcs12SignatureToken open(Path file, String password) {
    try {
      Pkcs12SignatureToken keystore =
          new Pkcs12SignatureToken(
              Files.readAllBytes(file), new PasswordProtection(password.toCharArray()));
      if (keystore.getKeys().size() == 1) {
        return keystore;
      }
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("PASSERELLE_SEAL_KEYSTORE cannot be read: " + file, e);
    }
    throw new IllegalStateException("PASSERELLE_SEAL_KEYSTORE must hold one key: " + file);
  }

  /** A keystore that cannot be read ends the start; none at all is worth a line in the log. */
  void check(@Observes Startup event) {
    if (validUntil().isEmpty()) {
      LOG.warning("papers are issued without a seal: no PASSERELLE_SEAL_KEYSTORE is set");
    }
  }

  /** Until when the certificate of the key is valid; empty where there is no seal. */
  public Optional<Instant> validUntil() {
    return keystore.map(open -> key(open).getCertificate().getNotAfter().toInstant());
  }

  /** The file under the seal, or as it is where there is none. */
  public byte[] on(byte[] file) {
    return keystore.map(open -> sealed(file, open)).orElse(file);
  }

  private byte[] sealed(byte[] file, Pkcs12SignatureToken keys) {
    DSSDocument document = new InMemoryDocument(file);
    PAdESSignatureParameters how = parameters(key(keys));
    SignatureValue signature =
        keys.sign(service.getDataToSign(document, how), how.getDigestAlgorithm(), key(keys));
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try {
      service.signDocument(document, how, signature).writeTo(sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed.toByteArray();
  }

  private PAdESSignatureParameters parameters(DSSPrivateKeyEntry key) {
    PAdESSignatureParameters how = new PAdESSignatureParameters();
    how.setSignatureLevel(level);
    how.setDigestAlgorithm(DigestAlgorithm.SHA256);
    how.setSigningCertificate(key.getCertificate());
    how.setCertificateChain(key.getCertificateChain());
    how.setAppName("Passerelle");
    how.bLevel().setSigningDate(Date.from(clock.instant()));
    return how;
  }

  private static DSSPrivateKeyEntry key(Pkcs12SignatureToken keystore) {
    return keystore.getKeys().get(0);
  }
}
