// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;

/** The text that a PNG file has in it beside the picture. */
final class PngText {

  private static final String TREE = "javax_imageio_png_1.0";
  private static final String KEYWORD = "Shown";
  private static final int PALETTE_MAX = 256;

  private PngText() {}

  /** The text of a picture; empty if it has none. */
  static String of(Path png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in =
        Objects.requireNonNull(ImageIO.createImageInputStream(png.toFile()))) {
      reader.setInput(in);
      var entries =
          ((Element) reader.getImageMetadata(0).getAsTree(TREE)).getElementsByTagName("iTXtEntry");
      return entries.getLength() == 0 ? "" : ((Element) entries.item(0)).getAttribute("text");
    } finally {
      reader.dispose();
    }
  }

  /** Copies a picture without its transparency, compressed, and with a text. */
  static void copy(Path from, Path to, String text) throws IOException {
    BufferedImage read = Objects.requireNonNull(ImageIO.read(from.toFile()));
    BufferedImage picture = withFewColours(read);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(0);
    IIOMetadata data =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(picture), settings);
    data.mergeTree(TREE, tree(text));
    Files.deleteIfExists(to);
    try (ImageOutputStream out =
        Objects.requireNonNull(ImageIO.createImageOutputStream(to.toFile()))) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, data), settings);
    } finally {
      writer.dispose();
    }
  }

  /** With a palette, if the picture has few colours, because its file is smaller then. */
  private static BufferedImage withFewColours(BufferedImage read) {
    int width = read.getWidth();
    int height = read.getHeight();
    int[] pixels =
        Arrays.stream(read.getRGB(0, 0, width, height, null, 0, width))
            .map(PngText::opaque)
            .toArray();
    int[] colours = Arrays.stream(pixels).distinct().toArray();
    BufferedImage picture =
        colours.length > PALETTE_MAX
            ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(
                    8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static int opaque(int colour) {
    return colour | 0xff000000;
  }

  private static IIOMetadataNode tree(String text) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", KEYWORD);
    entry.setAttribute("compressionFlag", "TRUE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "en");
    entry.setAttribute("translatedKeyword", KEYWORD);
    entry.setAttribute("text", text);
    IIOMetadataNode entries = new IIOMetadataNode("iTXt");
    entries.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(TREE);
    root.appendChild(entries);
    return root;
  }
}
