// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.amazon.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.vfs2.FileObject;
import org.apache.commons.vfs2.Selectors;

/**
 * The archive of a preview: it reads the real archive, and stores its own files in a temporary
 * folder.
 */
final class PassingArchive implements Archive, AutoCloseable {

  private final Archive real;
  private final Archive own;
  private final FileObject folder;

  /**
   * @param own stores its files in the folder
   * @param folder removed at the end
   */
  PassingArchive(Archive real, Archive own, FileObject folder) {
    this.real = real;
    this.own = own;
    this.folder = folder;
  }

  @Override
  public String keep(InputStream bytes) throws IOException {
    return own.keep(bytes);
  }

  @Override
  public boolean has(String hash) {
    return own.has(hash) || real.has(hash);
  }

  @Override
  public InputStream open(String hash) throws IOException {
    return own.has(hash) ? own.open(hash) : real.open(hash);
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      folder.delete(Selectors.SELECT_ALL);
    }
  }
}
