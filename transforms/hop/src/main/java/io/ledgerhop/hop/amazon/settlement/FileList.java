// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_MISSING;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_TOO_MANY;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_UNREADABLE;

import io.ledgerhop.amazon.report.SettlementFiles.GivenFile;
import io.ledgerhop.problem.ConnectorException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.vfs2.FileObject;
import org.apache.commons.vfs2.FileSystemException;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** The files that a user names: one file, or those that stand directly in a folder, by name. */
final class FileList {

  private static final int FILES_MAX = 10_000;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final String place;
  private final IVariables variables;

  /**
   * @param place the option, for messages
   */
  FileList(String place, IVariables variables) {
    this.place = place;
    this.variables = variables;
  }

  /**
   * The files; hidden ones and folders are left out.
   *
   * @param path any name that Hop's virtual file system knows, without variables
   */
  List<GivenFile> at(String path) {
    try {
      FileObject found = HopVfs.getFileObject(path, variables);
      if (!found.exists()) {
        throw new ConnectorException(FILES_MISSING.at(place, path));
      }
      List<FileObject> files = found.isFolder() ? inside(found) : List.of(found);
      if (files.size() > FILES_MAX) {
        throw new ConnectorException(FILES_TOO_MANY.at(place, path, FILES_MAX));
      }
      return files.stream().map(FileList::given).toList();
    } catch (FileSystemException | HopFileException e) {
      throw new ConnectorException(
          FILES_UNREADABLE.at(place, path, String.valueOf(e.getMessage())), e);
    }
  }

  private static List<FileObject> inside(FileObject folder) throws FileSystemException {
    return Stream.of(folder.getChildren())
        .filter(FileList::isOpenFile)
        .sorted(Comparator.comparing(file -> file.getName().getBaseName()))
        .toList();
  }

  private static boolean isOpenFile(FileObject file) {
    try {
      return file.isFile() && !file.getName().getBaseName().startsWith(".");
    } catch (FileSystemException e) {
      return true;
    }
  }

  private static GivenFile given(FileObject file) {
    return new GivenFile(
        file.getName().getFriendlyURI(), file.getName().getBaseName(), () -> plain(file));
  }

  /** Amazon serves reports packed, and some users keep them so. */
  private static InputStream plain(FileObject file) throws IOException {
    InputStream bytes = new BufferedInputStream(HopVfs.getInputStream(file));
    bytes.mark(2);
    boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    return packed ? new GZIPInputStream(bytes) : bytes;
  }
}
