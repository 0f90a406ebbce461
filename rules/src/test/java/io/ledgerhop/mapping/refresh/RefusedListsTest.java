// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.refresh.file.WriteProblem;
import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workbooks whose lists cannot be refreshed, or not all of them. */
@Timeout(60)
class RefusedListsTest {

  @Test
  void refusesTheOldFormatWithoutTouchingIt() throws IOException {
    byte[] old = PersonsWorkbook.workbook(new HSSFWorkbook(), false);

    assertThatThrownBy(() -> ListsWorkbook.of(old, "old.xls"))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem()).isEqualTo(WriteProblem.OLD_FORMAT.at("old.xls")));
  }

  @Test
  void saysWhatToDoIfThereIsNoTabLists() throws IOException {
    byte[] without;
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("Mapping");
      workbook.write(out);
      without = out.toByteArray();
    }

    assertThatThrownBy(() -> ListsWorkbook.of(without, "m.xlsx"))
        .hasMessage(RefreshProblem.LISTS_MISSING.at("m.xlsx", "Mapping").message());
  }

  @Test
  void saysWhichTitlesAreMissing() throws IOException {
    ListsWorkbook workbook = ListsWorkbook.of(PersonsWorkbook.bytes("poi.xlsx"), "poi.xlsx");
    List<CompanyList> items =
        new ChangedCompany().value(Dimension.ITEM, "I1", "Train", true).lists().subList(1, 2);

    assertThat(workbook.names()).containsExactlyInAnyOrder(ListName.ACCOUNT, ListName.VENDOR);
    assertThatThrownBy(() -> workbook.refreshed(items))
        .hasMessage(RefreshProblem.NO_LIST.at("Lists!1", "Item").message());
  }

  /** A sign-in without the right to list accounts must not empty the list. */
  @Test
  void keepsTheAccountsIfTheCompanyShowsNone() throws IOException {
    RefreshedWorkbook refreshed =
        ListsWorkbook.of(PersonsWorkbook.bytes("poi.xlsx"), "poi.xlsx")
            .refreshed(new ChangedCompany().lists());

    assertThat(refreshed.isUnchanged()).isTrue();
    assertThat(refreshed.warnings())
        .containsExactly(RefreshProblem.LIST_EMPTY.at("Lists", "Account"));
  }

  /** The same for every other list; one that has no entries in the workbook either is no matter. */
  @Test
  void keepsTheVendorsIfTheCompanyShowsNone() throws IOException {
    CompanyList none = CompanyList.of(Dimension.VENDOR, List.of());
    Map<String, byte[]> empty =
        Map.of("Lists.csv", "Vendor,Remark\n,none yet\n".getBytes(StandardCharsets.UTF_8));

    RefreshedWorkbook refreshed =
        ListsWorkbook.of(PersonsWorkbook.bytes("poi.xlsx"), "poi.xlsx").refreshed(List.of(none));

    assertThat(refreshed.isUnchanged()).isTrue();
    assertThat(refreshed.warnings())
        .containsExactly(RefreshProblem.LIST_EMPTY.at("Lists", "Vendor"));
    assertThat(ListsWorkbook.of(empty, "mapping").refreshed(List.of(none)).warnings()).isEmpty();
  }

  @Test
  void refusesTwoColumnsOfOneList() {
    Map<String, byte[]> files =
        Map.of("Lists.csv", "Account,account\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> ListsWorkbook.of(files, "mapping"))
        .hasMessage(RefreshProblem.LIST_TWICE.at("Lists!1", "Account").message());
  }

  @Test
  void refusesAListThatTheReaderWouldRefuse() {
    Map<String, byte[]> files =
        Map.of(
            "Lists.csv",
            ("Vendor\n" + "\n".repeat(19_998) + "V\n").getBytes(StandardCharsets.UTF_8));
    List<CompanyList> vendors = PersonsWorkbook.COMPANY.lists().subList(1, 2);

    assertThatThrownBy(() -> ListsWorkbook.of(files, "mapping").refreshed(vendors))
        .hasMessage(RefreshProblem.LIST_TOO_LONG.at("Lists", "Vendor", 20_001, 20_000).message());
  }
}
