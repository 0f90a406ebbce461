// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_MISSING;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_TOO_DEEP;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_TOO_MANY;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILES_UNREADABLE;

import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.vfs2.FileObject;
import org.apache.commons.vfs2.FileSystemException;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** The files that a user names: one file, or those of a folder, by name. */
final class FileList {

  private static final int FILES_MAX = 10_000;

  /** Folders nested deeper than this are taken for a loop of links. */
  private static final int DEPTH_MAX = 30;

  private final String place;
  private final IVariables variables;
  private final boolean deep;
  private final NamePattern names;

  /**
   * @param place the option, for messages
   * @param deep whether subfolders are read as well
   * @param names which files of a folder are wanted
   */
  FileList(String place, IVariables variables, boolean deep, NamePattern names) {
    this.place = place;
    this.variables = variables;
    this.deep = deep;
    this.names = names;
  }

  /**
   * The files; hidden ones are left out.
   *
   * @param path any name that Hop's virtual file system knows, without variables
   */
  List<GivenFile> at(String path) {
    try {
      FileObject found = HopVfs.getFileObject(path, variables);
      if (!found.exists()) {
        throw new ConnectorException(FILES_MISSING.at(place, path));
      }
      List<GivenFile> files = new ArrayList<>();
      if (found.isFolder()) {
        addAll(found, "", 1, files);
      } else {
        files.add(given(found, ""));
      }
      return files;
    } catch (FileSystemException | HopFileException e) {
      throw new ConnectorException(FILES_UNREADABLE.at(place, path, CauseText.of(e)), e);
    }
  }

  private void addAll(FileObject folder, String above, int depth, List<GivenFile> files)
      throws FileSystemException {
    if (depth > DEPTH_MAX) {
      throw new ConnectorException(
          FILES_TOO_DEEP.at(place, folder.getName().getFriendlyURI(), DEPTH_MAX));
    }
    for (FileObject child : children(folder)) {
      String name = child.getName().getBaseName();
      if (isFolder(child)) {
        if (deep) {
          addAll(child, above + name + "/", depth + 1, files);
        }
      } else if (names.fits(name)) {
        files.add(given(child, above));
      }
      if (files.size() > FILES_MAX) {
        throw new ConnectorException(
            FILES_TOO_MANY.at(place, folder.getName().getFriendlyURI(), FILES_MAX));
      }
    }
  }

  private static List<FileObject> children(FileObject folder) throws FileSystemException {
    return Stream.of(folder.getChildren())
        .filter(file -> !file.getName().getBaseName().startsWith("."))
        .sorted(Comparator.comparing(file -> file.getName().getBaseName()))
        .toList();
  }

  /** If it is unknown whether it is a folder, it is opened later, and then refused by name. */
  private static boolean isFolder(FileObject file) {
    try {
      return file.isFolder();
    } catch (FileSystemException e) {
      return false;
    }
  }

  private static GivenFile given(FileObject file, String above) {
    return new GivenFile(
        file.getName().getFriendlyURI(),
        above + file.getName().getBaseName(),
        () -> HopVfs.getInputStream(file));
  }
}
