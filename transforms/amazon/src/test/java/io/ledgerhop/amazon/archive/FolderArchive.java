// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Stores files in a local folder. */
public final class FolderArchive implements Archive {

  private final Path folder;

  public FolderArchive(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(InputStream bytes) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
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

  public void lose(String hash) throws IOException {
    Files.delete(folder.resolve(hash));
  }
}
