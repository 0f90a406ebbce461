// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file with one key that only its owner can read.
 *
 * <p>Where files have no POSIX permissions, as on Windows, the permissions of its folder apply.
 */
final class KeyFile {

  private static final int BYTES_MAX = 1_000;
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path file;

  KeyFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Empty if there is no such file. */
  Optional<VaultKey> read(String place) {
    try {
      requirePrivate(place);
      if (Files.size(file) > BYTES_MAX) {
        throw unfit(place);
      }
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return Optional.of(VaultKey.parse(text, file.toString()).orElseThrow(() -> unfit(place)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ConnectorException(
          SecretProblem.KEY_FILE_UNREADABLE.at(place, file, e.getClass().getSimpleName()), e);
    }
  }

  /**
   * If several processes create the file at once, one succeeds, and the others read what it wrote.
   */
  VaultKey readOrCreate(String place, SecureRandom random) {
    Optional<VaultKey> known = read(place);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      create(VaultKey.random(random, file.toString()));
    } catch (IOException | UnsupportedOperationException e) {
      throw new ConnectorException(
          SecretProblem.KEY_FILE_UNWRITABLE.at(
              place, file, e.getClass().getSimpleName(), KeySource.KEY_FILE, KeySource.KEY),
          e);
    }
    return read(place)
        .orElseThrow(
            () ->
                new ConnectorException(
                    SecretProblem.KEY_FILE_UNREADABLE.at(place, file, "it has vanished")));
  }

  /**
   * Writes a temporary file and then links it to its place, so that no process reads half a key.
   */
  private void create(VaultKey key) throws IOException {
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    Files.createDirectories(folder, privately(folder, "rwx------"));
    Path draft = Files.createTempFile(folder, "key", ".new", privately(folder, "rw-------"));
    try {
      Files.writeString(draft, key.written() + "\n", StandardCharsets.ISO_8859_1);
      link(draft);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster; use its key.
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * A link never replaces a file; where links are not supported, a move without replacement is
   * used.
   */
  private void link(Path draft) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (UnsupportedOperationException e) {
      Files.move(draft, file);
    }
  }

  private void requirePrivate(String place) throws IOException {
    if (!hasPermissions(file)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (!OWNER.containsAll(permissions)) {
      throw new ConnectorException(
          SecretProblem.KEY_FILE_OPEN.at(place, file, PosixFilePermissions.toString(permissions)));
    }
  }

  private static FileAttribute<?>[] privately(Path path, String permissions) {
    return hasPermissions(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private ConnectorException unfit(String place) {
    return new ConnectorException(SecretProblem.KEY_UNFIT.at(place, file));
  }
}
