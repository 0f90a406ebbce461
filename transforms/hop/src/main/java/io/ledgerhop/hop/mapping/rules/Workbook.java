// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.WORKBOOK_UNREADABLE;

import io.ledgerhop.hop.mapping.TabFolder;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** Opens the mapping workbook, a file or a folder, at any address of Hop's virtual file system. */
final class Workbook {

  private Workbook() {}

  /** The table, or all problems of the file. */
  static Outcome<MappingTable> read(String path, IVariables variables) {
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      if (file.isFolder()) {
        return new WorkbookReader().read(TabFolder.files(file), file.getName().getBaseName());
      }
      if (!file.isFile()) {
        return Outcome.failed(WORKBOOK_UNREADABLE.at(path, "there is no such file"));
      }
      try (InputStream in = HopVfs.getInputStream(file)) {
        return new WorkbookReader().read(in, file.getName().getBaseName());
      }
    } catch (IOException | HopFileException e) {
      return Outcome.failed(WORKBOOK_UNREADABLE.at(path, CauseText.of(e)));
    }
  }
}
