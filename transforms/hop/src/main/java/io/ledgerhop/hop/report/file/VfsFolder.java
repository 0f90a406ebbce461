// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** A folder anywhere in Hop's virtual file system; missing folders are created. */
public final class VfsFolder implements RunFolder {

  private static final String UNFINISHED = ".part";

  private final String folder;
  private final IVariables variables;

  /**
   * @param folder path or URL, all variables resolved
   * @param variables contain the settings of the file systems
   */
  public VfsFolder(String folder, IVariables variables) {
    this.folder = folder;
    this.variables = variables;
  }

  @Override
  public OutputStream open(String name) throws IOException {
    return HopVfs.getOutputStream(file(name), false);
  }

  @Override
  public void replace(String name, Content content) throws IOException {
    try (FileObject unfinished = file(name + UNFINISHED);
        FileObject finished = file(name)) {
      boolean isReplaced = false;
      try {
        try (OutputStream out = HopVfs.getOutputStream(unfinished, false)) {
          content.writeTo(out);
        }
        unfinished.moveTo(finished);
        isReplaced = true;
      } finally {
        if (!isReplaced) {
          discard(unfinished);
        }
      }
    }
  }

  /** On a full disk this makes room for a smaller file, such as the one with the result. */
  private static void discard(FileObject unfinished) {
    try {
      unfinished.delete();
    } catch (IOException e) {
      // The exception that prevented the replacement is the one to report.
    }
  }

  /** The bytes of a file; empty if there is none. */
  public Optional<byte[]> read(String name) throws IOException {
    try (FileObject file = file(name)) {
      if (!file.exists()) {
        return Optional.empty();
      }
      try (InputStream in = HopVfs.getInputStream(file)) {
        return Optional.of(in.readAllBytes());
      }
    }
  }

  @Override
  public void remove(String name) throws IOException {
    try (FileObject file = file(name)) {
      file.delete();
    }
  }

  /**
   * The folder as a path of this machine, with links followed; it is made if it is missing. Empty
   * if it is on another kind of file system, or cannot be made, or has a character in its name,
   * such as {@code |}, that Commons VFS does not encode for a path.
   */
  public Optional<Path> localPath() {
    try (FileObject local = HopVfs.getFileObject(folder, variables)) {
      if (!"file".equals(local.getName().getScheme())) {
        return Optional.empty();
      }
      local.createFolder();
      return Optional.of(local.getPath().toRealPath());
    } catch (IOException | HopFileException | IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  private FileObject file(String name) throws IOException {
    try {
      FileObject parent = HopVfs.getFileObject(folder, variables);
      FileObject file = parent.resolveFile(name);
      file.getParent().createFolder();
      return file;
    } catch (HopFileException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }
}
