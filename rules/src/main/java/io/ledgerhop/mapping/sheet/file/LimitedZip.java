// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_TOO_LARGE;

import io.ledgerhop.problem.ConnectorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, unpacked only when read and only up to a limit.
 *
 * <p>POI's own limits belong to the whole process, and it would unpack a stream into memory.
 */
final class LimitedZip implements ZipEntrySource {

  static final int PARTS_MAX = 10_000;

  /** The limit of a sheet, which is streamed; a million empty rows take 150 MB. */
  static final long SHEET_BYTES_MAX = 512L << 20;

  /** The limit of any other part, which is held in memory. */
  static final long PART_BYTES_MAX = 24L << 20;

  private final String name;
  private final ZipFile zip;
  private boolean closed;

  LimitedZip(byte[] bytes, String name) throws IOException {
    this.name = name;
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    if (Collections.list(zip.getEntries()).size() > PARTS_MAX) {
      throw tooLarge("the number of parts", PARTS_MAX + "");
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    String part = path.startsWith("/") ? path.substring(1) : path;
    ZipArchiveEntry exact = zip.getEntry(part);
    if (exact != null) {
      return exact;
    }
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> entry.getName().equalsIgnoreCase(part))
        .findFirst()
        .orElse(null);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    String part = entry.getName();
    boolean sheet = part.startsWith("xl/worksheets/") || part.equals(OdsSource.CONTENT);
    return new Limited(zip.getInputStream(entry), sheet ? SHEET_BYTES_MAX : PART_BYTES_MAX);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  /** Applies the same limit while a sheet is streamed. */
  InputStream heldInMemory(InputStream in) {
    return new Limited(in, PART_BYTES_MAX);
  }

  private ConnectorException tooLarge(String what, String limit) {
    return new ConnectorException(WORKBOOK_TOO_LARGE.at(name, what, limit));
  }

  private final class Limited extends FilterInputStream {

    private final long max;
    private long count;

    Limited(InputStream in, long max) {
      super(in);
      this.max = max;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      count += read;
      if (count > max) {
        throw tooLarge("a part of the unpacked workbook", (max >> 20) + " MB");
      }
    }
  }
}
