// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.posting.trail.ArchivePath;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Stores files under the SHA-256 of their bytes in any folder of Hop's virtual file system.
 *
 * <p>A file is written under a temporary name and renamed when it is complete, so that a file named
 * by a hash is always complete. The same bytes are stored once.
 */
public final class VfsArchive implements Archive {

  private static final String PASSING = "arriving-";

  /**
   * A temporary file that did not change for this long is no longer written, even if a clock is
   * wrong.
   */
  static final Duration ABANDONED_AFTER = Duration.ofDays(1);

  private final String folder;
  private final IVariables variables;
  private final RandomGenerator random;

  /**
   * @param folder name for Hop's virtual file system, without variables
   * @param random makes temporary names that two runs do not share
   */
  public VfsArchive(String folder, IVariables variables, RandomGenerator random) {
    this.folder = folder.replaceFirst("/+$", "");
    this.variables = variables;
    this.random = random;
  }

  /** Removes temporary files of killed runs, as far as possible. */
  void sweep(Instant now) {
    long latest = now.minus(ABANDONED_AFTER).toEpochMilli();
    try (FileObject home = HopVfs.getFileObject(folder, variables)) {
      for (FileObject file : home.exists() ? home.getChildren() : new FileObject[0]) {
        boolean isPassing = file.getName().getBaseName().startsWith(PASSING);
        if (isPassing && file.getContent().getLastModifiedTime() < latest) {
          discard(file);
        }
      }
    } catch (IOException | HopFileException e) {
      // It only takes disk space, and the next run tries again.
    }
  }

  /**
   * Stores the bytes.
   *
   * @return their SHA-256 in lower-case hex
   * @throws IOException if reading fails; nothing is stored then
   * @throws ConnectorException with {@link ArchiveProblem#CANNOT_WRITE} if writing fails
   */
  @Override
  public String keep(InputStream bytes) throws IOException {
    String passing = PASSING + HexFormat.of().toHexDigits(random.nextLong());
    FileObject arriving = file(passing);
    MessageDigest digest = DigestUtils.getSha256Digest();
    try {
      write(bytes, arriving, digest);
      String hash = HexFormat.of().formatHex(digest.digest());
      moveIntoPlace(arriving, hash);
      return hash;
    } finally {
      discard(arriving);
    }
  }

  @Override
  public boolean has(String hash) {
    try {
      return whole(hash).exists();
    } catch (IOException e) {
      throw failure(ArchiveProblem.CANNOT_READ, hash, e);
    }
  }

  /**
   * The bytes that were stored under this hash.
   *
   * @throws ConnectorException with {@link ArchiveProblem#NOT_THERE} if none were
   */
  @Override
  public InputStream open(String hash) {
    if (!has(hash)) {
      throw new ConnectorException(ArchiveProblem.NOT_THERE.at(place(), hash));
    }
    try {
      return HopVfs.getInputStream(whole(hash));
    } catch (IOException e) {
      throw failure(ArchiveProblem.CANNOT_READ, hash, e);
    }
  }

  /** Throws an IOException if reading fails, and a ConnectorException if writing fails. */
  private void write(InputStream bytes, FileObject arriving, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = new DigestOutputStream(created(arriving), digest)) {
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        put(out, buffer, count);
      }
    }
  }

  private OutputStream created(FileObject arriving) {
    try {
      arriving.getParent().createFolder();
      return HopVfs.getOutputStream(arriving, false);
    } catch (IOException e) {
      throw failure(ArchiveProblem.CANNOT_WRITE, arriving.getName().getBaseName(), e);
    }
  }

  private void put(OutputStream out, byte[] buffer, int count) {
    try {
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw failure(ArchiveProblem.CANNOT_WRITE, "that arrives", e);
    }
  }

  /**
   * Where renaming means copying, an existing file may be truncated; the complete one replaces it.
   */
  private void moveIntoPlace(FileObject arriving, String hash) {
    try {
      FileObject target = whole(hash);
      boolean known =
          target.exists() && target.getContent().getSize() == arriving.getContent().getSize();
      if (!known) {
        target.getParent().createFolder();
        arriving.moveTo(target);
      }
    } catch (IOException e) {
      throw failure(ArchiveProblem.CANNOT_WRITE, hash, e);
    }
  }

  private static void discard(FileObject arriving) throws IOException {
    try (arriving) {
      arriving.delete();
    }
  }

  private FileObject whole(String hash) {
    return ArchivePath.of(hash)
        .map(this::file)
        .orElseThrow(() -> new ConnectorException(ArchiveProblem.NOT_THERE.at(place(), hash)));
  }

  private FileObject file(String name) {
    try {
      return HopVfs.getFileObject(folder + "/" + name, variables);
    } catch (HopFileException e) {
      throw failure(ArchiveProblem.CANNOT_READ, name, e);
    }
  }

  private ConnectorException failure(ArchiveProblem code, String file, Exception cause) {
    String said = CauseText.of(cause);
    return new ConnectorException(code.at(place(), file, withoutPasswords(said)), cause);
  }

  private String place() {
    return "archive " + withoutPasswords(folder);
  }

  /** An address may contain a password before the host. */
  private static String withoutPasswords(String text) {
    return text.replaceAll("//[^\\s/]*@", "//");
  }
}
