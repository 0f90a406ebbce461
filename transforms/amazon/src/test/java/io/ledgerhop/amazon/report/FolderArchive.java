// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps files in a folder of this machine. */
final class FolderArchive implements Archive {

  private final Path folder;

  FolderArchive(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(InputStream bytes) throws IOException {
    MessageDigest digest = sha256();
    Path arriving = Files.createTempFile(folder, "arriving", "");
    try {
      Files.delete(arriving);
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

  void lose(String hash) throws IOException {
    Files.delete(folder.resolve(hash));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
