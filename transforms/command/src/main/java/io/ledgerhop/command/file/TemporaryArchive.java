// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.amazon.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Stores unpacked files in a temporary folder, which is deleted at the end. */
final class TemporaryArchive implements Archive, AutoCloseable {

  private static final String ARRIVING = "arriving";

  private final Path folder;

  private TemporaryArchive(Path folder) {
    this.folder = folder;
  }

  /** Only the user can read the folder. */
  static TemporaryArchive open() throws IOException {
    return new TemporaryArchive(Files.createTempDirectory("ledgerhop-history"));
  }

  @Override
  public String keep(InputStream bytes) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    Path arriving = folder.resolve(ARRIVING);
    try {
      Files.copy(new DigestInputStream(bytes, digest), arriving);
      String hash = HexFormat.of().formatHex(digest.digest());
      if (!has(hash)) {
        Files.move(arriving, folder.resolve(hash));
      }
      return hash;
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  @Override
  public boolean has(String hash) {
    return Files.exists(folder.resolve(hash));
  }

  @Override
  public InputStream open(String hash) throws IOException {
    return Files.newInputStream(folder.resolve(hash));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
