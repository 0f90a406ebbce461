// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.api.ExpansionLimit;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.problem.ConnectorException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * The files in a zip archive, in its order; a nested archive is not opened.
 *
 * <p>The name of an entry is a text for messages and for the trail, never a path, so any name is
 * safe.
 */
final class ZipFiles implements Closeable {

  /** Maximum number of entries in an archive. */
  static final int ENTRIES_MAX = 10_000;

  private static final int NAME_MAX = 200;
  private static final int SIGNATURE = 4;

  /** The first entries of office documents, which are zip archives too. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "_rels/.rels", "mimetype", "META-INF/MANIFEST.MF");

  private final GivenFile archive;
  private final ExpansionLimit limit;
  private final ZipInputStream zip;
  private int entries;

  /**
   * @param bytes the archive from its beginning; closed with this
   */
  ZipFiles(GivenFile archive, InputStream bytes) {
    this.archive = archive;
    this.limit = new ExpansionLimit(archive.name(), bytes);
    // Programs that do not write UTF-8 do not name the encoding; this one can decode all bytes.
    this.zip = new ZipInputStream(limit.packed(), StandardCharsets.ISO_8859_1);
  }

  /** Whether the bytes begin like a zip archive; the stream is reset. */
  static boolean isZip(InputStream markable) throws IOException {
    markable.mark(SIGNATURE);
    byte[] first = markable.readNBytes(SIGNATURE);
    markable.reset();
    boolean known = first.length == SIGNATURE && first[0] == 'P' && first[1] == 'K';
    return known && ((first[2] == 3 && first[3] == 4) || (first[2] == 5 && first[3] == 6));
  }

  /**
   * The next file, to be read before the following one is requested; empty after the last.
   *
   * @throws IOException if the archive is damaged, or uses an unsupported compression
   * @throws ConnectorException if it has too many entries, expands too much, or has no files
   */
  Optional<GivenFile> next() throws IOException {
    while (entries <= ENTRIES_MAX) {
      Optional<ZipEntry> entry = entry();
      if (entry.isEmpty()) {
        if (entries == 0) {
          throw new ConnectorException(IntakeProblem.ARCHIVE_EMPTY.at(archive.name()));
        }
        return Optional.empty();
      }
      entries++;
      refuseDocument(entry.get().getName());
      if (isFile(entry.get())) {
        return Optional.of(given(entry.get()));
      }
    }
    throw new ConnectorException(IntakeProblem.ARCHIVE_CROWDED.at(archive.name(), ENTRIES_MAX));
  }

  /** First reads the rest of the previous entry, so that the limits apply. */
  private Optional<ZipEntry> entry() throws IOException {
    try {
      if (entries > 0) {
        plain().transferTo(OutputStream.nullOutputStream());
      }
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IllegalArgumentException e) {
      throw new ZipException("an entry has a name that cannot be read");
    }
  }

  private void refuseDocument(String name) {
    if (entries == 1 && OF_DOCUMENTS.contains(name)) {
      throw new ConnectorException(
          SettlementProblem.NOT_TEXT.at(archive.name(), "a workbook or another document"));
    }
  }

  /** Hidden files are by-products of a program, such as the resource forks of a Mac. */
  private static boolean isFile(ZipEntry entry) {
    String name = entry.getName().replace('\\', '/');
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !last.isEmpty()
        && !last.startsWith(".")
        && !name.startsWith("__MACOSX/");
  }

  private GivenFile given(ZipEntry entry) {
    String name = printable(entry.getName());
    return new GivenFile(archive.path() + "!" + name, archive.name() + "!" + name, this::plain);
  }

  /** The bytes of the entry; closing them leaves the archive open. */
  private InputStream plain() {
    return CloseShieldInputStream.wrap(limit.plain(zip));
  }

  private static String printable(String name) {
    String clean = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    return clean.length() > NAME_MAX ? clean.substring(0, NAME_MAX) + "..." : clean;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
