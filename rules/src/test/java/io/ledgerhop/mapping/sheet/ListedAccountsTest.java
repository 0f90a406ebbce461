// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.sheet.file.FolderHash;
import io.ledgerhop.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The titles of accounts, for those who show documents. */
class ListedAccountsTest {

  @Test
  void readsTheAccountsWithTheirTitles() {
    Map<String, byte[]> files =
        Map.of(
            "Lists.csv",
            """
            Account,Account title,Account class
            0100,Opening,Balance sheet
            4000,Product sales,Income
            """
                .getBytes(StandardCharsets.UTF_8));

    ListedAccounts listed = ListedAccounts.of(files, "mapping").value();

    assertThat(listed.workbook()).isEqualTo("mapping");
    assertThat(listed.hash()).isEqualTo(FolderHash.of(files));
    assertThat(listed.accounts())
        .containsExactly(
            new Account(new AccountCode("0100"), "Opening", AccountClass.BALANCE_SHEET, true),
            new Account(
                new AccountCode("4000"), "Product sales", AccountClass.PROFIT_AND_LOSS, true));
  }

  /** A workbook need not have the tab. */
  @Test
  void hasNoAccountsWithoutLists() {
    Map<String, byte[]> files =
        Map.of("Mapping.csv", "Amount type\n".getBytes(StandardCharsets.UTF_8));

    assertThat(ListedAccounts.of(files, "mapping").value().accounts()).isEmpty();
  }

  @Test
  void saysThatAFileIsNoWorkbook() {
    assertThat(ListedAccounts.of(new byte[] {1, 2, 3}, "m.xlsx").problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("m.xlsx: ");
  }
}
