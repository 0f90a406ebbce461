// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import static io.ledgerhop.mapping.refresh.file.WriteProblem.STRUCTURE_UNKNOWN;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a packed workbook; those that are not replaced are copied without unpacking them.
 */
final class ZipParts implements AutoCloseable {

  /** The largest part that is held as a text; a sheet of 20,000 rows has a tenth of it. */
  private static final int PART_BYTES_MAX = 96 << 20;

  private final String name;
  private final ZipFile zip;

  /**
   * @param name of the workbook, for messages
   */
  ZipParts(byte[] bytes, String name) throws IOException {
    this.name = name;
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  boolean has(String part) {
    return entry(part).isPresent();
  }

  List<String> names() {
    return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
        .map(ZipArchiveEntry::getName)
        .toList();
  }

  /**
   * The name under which a part is stored; some programs write it with other upper-case letters.
   */
  private Optional<ZipArchiveEntry> entry(String part) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> entry.getName().equalsIgnoreCase(part))
        .findFirst();
  }

  /**
   * The text of a part, with its byte order mark if it has one.
   *
   * @throws ConnectorException if there is no such part, or if it is not in UTF-8
   */
  String text(String part) throws IOException {
    ZipArchiveEntry entry = entry(part).orElseThrow(() -> unknown("there is no part " + part));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(PART_BYTES_MAX + 1);
      if (bytes.length > PART_BYTES_MAX) {
        throw unknown(part + " has more than " + (PART_BYTES_MAX >> 20) + " MB");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unknown(part + " is not in UTF-8");
    }
  }

  /** The file with other texts of these parts, in the same order and under the same names. */
  byte[] with(Map<String, String> texts) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
      out.setUseZip64(Zip64Mode.Never);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        Optional<String> text =
            texts.keySet().stream().filter(entry.getName()::equalsIgnoreCase).findFirst();
        if (text.isPresent()) {
          write(out, entry, texts.getOrDefault(text.get(), ""));
        } else {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private static void write(ZipArchiveOutputStream out, ZipArchiveEntry old, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ZipArchiveEntry entry = new ZipArchiveEntry(old.getName());
    entry.setTime(old.getTime());
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  ConnectorException unknown(String what) {
    return new ConnectorException(STRUCTURE_UNKNOWN.at(name, what));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
