package eu.passerelle.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square code (QR) for a telephone. */
final class SquareCode {

  private static final int PIXELS = 240;

  private SquareCode() {}

  /** The code as a picture within a {@code data:} address. */
  static String of(String address) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, 1));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture(modules), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a square code: " + address, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(BitMatrix modules) {
    BufferedImage picture =
        new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < modules.getWidth(); x++) {
      for (int y = 0; y < modules.getHeight(); y++) {
        picture.setRGB(x, y, modules.get(x, y) ? 0x000000 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
