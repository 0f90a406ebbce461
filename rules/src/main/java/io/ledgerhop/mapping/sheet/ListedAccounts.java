// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.NOT_A_WORKBOOK;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.FolderHash;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.LineCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The accounts in the tab Lists of a workbook, with their titles, for those who show documents.
 *
 * @param workbook the file's name
 * @param hash SHA-256 of the workbook, lower-case hex, as posted lines carry it
 * @param accounts in sheet order; none if the workbook has no such list
 */
public record ListedAccounts(String workbook, String hash, List<Account> accounts) {

  /** Copies the accounts. */
  public ListedAccounts {
    accounts = List.copyOf(accounts);
  }

  /** Opens a source of tabs. */
  private interface Opening {
    TabSource open() throws IOException;
  }

  /**
   * Reads the bytes of a workbook.
   *
   * @param name the file's name, for messages
   * @return the accounts, or why the file cannot be read; mistakes in its cells are left to {@link
   *     WorkbookReader}
   */
  public static Outcome<ListedAccounts> of(byte[] bytes, String name) {
    return PluginLoader.call(
        () -> read(() -> SpreadsheetFile.open(bytes, name), name, DigestUtils.sha256Hex(bytes)));
  }

  /**
   * Reads a workbook that is a folder with a file for each tab.
   *
   * @param files the bytes of the files by name
   * @param name of the folder, for messages
   * @return as for a file
   */
  public static Outcome<ListedAccounts> of(Map<String, byte[]> files, String name) {
    return read(() -> SpreadsheetFile.folder(files, name), name, FolderHash.of(files));
  }

  /** POI may throw any exception when a file is damaged. */
  private static Outcome<ListedAccounts> read(Opening opening, String name, String hash) {
    try (TabSource source = opening.open()) {
      return Outcome.of(new ListedAccounts(name, hash, accounts(source)));
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    } catch (IOException | RuntimeException e) {
      return Outcome.failed(NOT_A_WORKBOOK.at(name));
    }
  }

  private static List<Account> accounts(TabSource source) throws IOException {
    for (String tab : source.names()) {
      if (PlainText.of(tab).equals(PlainText.of(ListsTab.NAME))) {
        Findings ignored = new Findings();
        Spelling spelling = new Spelling(LineCatalogue.standard(), ignored);
        ListsTab lists = ListsTab.of(source.read(tab), spelling, ignored);
        return lists.accountCodes().stream()
            .flatMap(code -> lists.account(new AccountCode(code)).stream())
            .toList();
      }
    }
    return List.of();
  }
}
