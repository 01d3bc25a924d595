package eu.passerelle.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key of the trial's own to seal its papers with. It is self-signed, and its password is no
 * secret: a reader of PDF sees whether a file was changed, and that nobody vouches for the key.
 */
public final class SealKey {

  private static final String PASSWORD = "passerelle";
  private static final int DAYS = 3650;

  private SealKey() {}

  /** Makes the key where there is none yet, and says what the application is to be told. */
  public static Map<String, String> in(Path folder) throws IOException {
    Path file = folder.toAbsolutePath().resolve("seal.p12");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      make(file);
    }
    return Map.of(
        "PASSERELLE_SEAL_KEYSTORE", file.toString(), "PASSERELLE_SEAL_PASSWORD", PASSWORD);
  }

  private static void make(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      KeyPair pair = generator.generateKeyPair();
      KeyStore keystore = KeyStore.getInstance("PKCS12");
      keystore.load(null, null);
      keystore.setKeyEntry(
          "seal", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {selfSigned(pair)});
      keystore.store(out, PASSWORD.toCharArray());
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IOException("no key for the seal", e);
    }
  }

  private static Certificate selfSigned(KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException {
    X500Name name = new X500Name("CN=Passerelle (essai / Probe)");
    Instant now = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(now),
                    Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                    name,
                    pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }
}
