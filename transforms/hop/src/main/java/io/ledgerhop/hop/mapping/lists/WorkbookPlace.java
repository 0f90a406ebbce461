// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.WORKBOOK_UNREADABLE;
import static io.ledgerhop.hop.mapping.lists.ListsProblem.WORKBOOK_CHANGED;
import static io.ledgerhop.hop.mapping.lists.ListsProblem.WORKBOOK_NOT_WRITTEN;
import static io.ledgerhop.hop.mapping.lists.ListsProblem.WORKBOOK_OPEN;

import io.ledgerhop.hop.mapping.TabFolder;
import io.ledgerhop.mapping.refresh.ListsWorkbook;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** A workbook in Hop's virtual file system, a file or a folder, that is read and then replaced. */
final class WorkbookPlace {

  private final String path;
  private final IVariables variables;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private String name = "";
  private boolean isFolder;

  private WorkbookPlace(String path, IVariables variables) {
    this.path = path;
    this.variables = variables;
  }

  /**
   * Reads a workbook.
   *
   * @param path or URL, all variables resolved
   * @param variables contain the settings of the file systems
   */
  static WorkbookPlace read(String path, IVariables variables) {
    WorkbookPlace place = new WorkbookPlace(path, variables);
    try (FileObject file = place.open()) {
      place.name = file.getName().getBaseName();
      place.isFolder = file.isFolder();
      place.files.putAll(place.bytes(file));
    } catch (IOException | HopFileException e) {
      throw place.unreadable(CauseText.of(e));
    }
    return place;
  }

  /** The workbook that was read. */
  ListsWorkbook workbook() {
    return isFolder
        ? ListsWorkbook.of(files, name)
        : ListsWorkbook.of(files.getOrDefault(name, new byte[0]), name);
  }

  /**
   * Replaces files of the workbook, each at once.
   *
   * @param withCopy whether to keep the old bytes beside it
   * @throws ConnectorException if it is open in a spreadsheet program, or was saved since it was
   *     read; it is then as it was
   */
  void write(Map<String, byte[]> changed, boolean withCopy) {
    try (FileObject file = open()) {
      FileObject folder = isFolder ? file : file.getParent();
      for (String changedFile : isFolder ? List.copyOf(changed.keySet()) : List.of(name)) {
        requireClosed(folder, changedFile);
      }
      requireUnchanged(file);
      for (var entry : changed.entrySet()) {
        ReplacedFile replaced = new ReplacedFile(folder, entry.getKey());
        if (withCopy) {
          replaced.keep(files.getOrDefault(entry.getKey(), new byte[0]));
        }
        replaced.write(entry.getValue());
      }
    } catch (IOException | HopFileException e) {
      throw new ConnectorException(WORKBOOK_NOT_WRITTEN.at(path, CauseText.of(e)), e);
    }
  }

  private void requireClosed(FileObject folder, String file) throws IOException {
    for (String lock : List.of(".~lock." + file + "#", "~$" + file)) {
      for (FileObject child : folder.getChildren()) {
        if (child.getName().getBaseName().equals(lock)) {
          throw new ConnectorException(WORKBOOK_OPEN.at(path, lock));
        }
      }
    }
  }

  private void requireUnchanged(FileObject file) throws IOException, HopFileException {
    Map<String, byte[]> now = bytes(file);
    boolean same =
        now.keySet().equals(files.keySet())
            && now.entrySet().stream()
                .allMatch(it -> Arrays.equals(it.getValue(), files.get(it.getKey())));
    if (!same) {
      throw new ConnectorException(WORKBOOK_CHANGED.at(path));
    }
  }

  private Map<String, byte[]> bytes(FileObject file) throws IOException, HopFileException {
    if (file.isFolder()) {
      return TabFolder.files(file);
    }
    if (!file.isFile()) {
      throw unreadable("there is no such file");
    }
    try (InputStream in = HopVfs.getInputStream(file)) {
      byte[] bytes = in.readNBytes(WorkbookReader.FILE_BYTES_MAX + 1);
      if (bytes.length > WorkbookReader.FILE_BYTES_MAX) {
        throw unreadable("it has more than " + (WorkbookReader.FILE_BYTES_MAX >> 20) + " MB");
      }
      return Map.of(name, bytes);
    }
  }

  /** The file behind a link, so that the link stays one. */
  private FileObject open() throws HopFileException {
    FileObject file = HopVfs.getFileObject(path, variables);
    if (!ReplacedFile.isLocal(file)) {
      return file;
    }
    try {
      Path real = file.getPath().toRealPath();
      return HopVfs.getFileObject(real.toUri().toString(), variables);
    } catch (IOException e) {
      return file;
    }
  }

  private ConnectorException unreadable(String why) {
    return new ConnectorException(WORKBOOK_UNREADABLE.at(path, why));
  }
}
