// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static io.ledgerhop.hop.report.ReportProblem.TITLES_UNREADABLE;

import io.ledgerhop.hop.mapping.TabFolder;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.mapping.sheet.ListedAccounts;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/** Reads the titles of the accounts from the mapping workbook, at any address that Hop knows. */
final class WorkbookTitles {

  private WorkbookTitles() {}

  /**
   * The titles, or why there are none.
   *
   * @param path of a file or a folder; empty for no workbook
   */
  static Outcome<AccountTitles> read(String path, IVariables variables) {
    if (path.isEmpty()) {
      return Outcome.of(AccountTitles.NONE);
    }
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      Outcome<ListedAccounts> listed = listed(file);
      return listed.hasValue()
          ? Outcome.of(new AccountTitles(listed.value()))
          : Outcome.failed(listed.problems());
    } catch (IOException | HopFileException e) {
      return Outcome.failed(TITLES_UNREADABLE.at(path, String.valueOf(e.getMessage()).strip()));
    }
  }

  private static Outcome<ListedAccounts> listed(FileObject file)
      throws IOException, HopFileException {
    String name = file.getName().getBaseName();
    if (file.isFolder()) {
      return ListedAccounts.of(TabFolder.files(file), name);
    }
    try (InputStream in = HopVfs.getInputStream(file)) {
      return ListedAccounts.of(in.readNBytes(WorkbookReader.FILE_BYTES_MAX), name);
    }
  }
}
