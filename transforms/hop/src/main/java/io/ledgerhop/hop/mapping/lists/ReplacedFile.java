// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.vfs.HopVfs;

/**
 * A file that gets new bytes: they are written beside it and then moved over it, so that it is
 * whole at any time.
 */
record ReplacedFile(FileObject folder, String name) {

  private static final String UNFINISHED = ".part";
  private static final String COPY = ".bak";

  /** True for a file of this machine, which can be replaced in one step. */
  static boolean isLocal(FileObject file) {
    return "file".equals(file.getName().getScheme());
  }

  /** Writes its old bytes beside it, over an older copy. */
  void keep(byte[] old) throws IOException {
    put(old, name + COPY);
  }

  /** Writes its new bytes. */
  void write(byte[] bytes) throws IOException {
    put(bytes, name);
  }

  private void put(byte[] bytes, String target) throws IOException {
    try (FileObject unfinished = folder.resolveFile(target + UNFINISHED);
        FileObject finished = folder.resolveFile(target);
        FileObject original = folder.resolveFile(name)) {
      try {
        try (OutputStream out = HopVfs.getOutputStream(unfinished, false)) {
          out.write(bytes);
        }
        move(original, unfinished, finished);
      } catch (IOException e) {
        unfinished.delete();
        throw e;
      }
    }
  }

  private static void move(FileObject original, FileObject unfinished, FileObject finished)
      throws IOException {
    if (!isLocal(finished)) {
      unfinished.moveTo(finished);
      return;
    }
    Path from = unfinished.getPath();
    Path to = finished.getPath();
    keepPermissions(original.getPath(), from);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    finished.refresh();
  }

  /** Colleagues who could open the old file can open the new one. */
  private static void keepPermissions(Path old, Path fresh) throws IOException {
    PosixFileAttributeView known = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (known != null && view != null) {
      view.setPermissions(known.readAttributes().permissions());
    }
  }
}
