// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the starter workbook after changes in Intacct, as several programs saved it. */
@Timeout(60)
class ListsWorkbookTest {

  private static final Path STARTER =
      Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx");

  @Test
  void changesOnlyTheListsAndTheSettingOfCalculation() throws IOException {
    byte[] before = Files.readAllBytes(STARTER);

    byte[] after = file(refreshed(before, "starter.xlsx", changed(before)), "starter.xlsx");

    assertThat(Packed.differences(before, after))
        .containsExactly("xl/workbook.xml", "xl/worksheets/sheet4.xml");
    assertThat(Packed.part(after, "xl/workbook.xml"))
        .isEqualTo(
            Packed.part(before, "xl/workbook.xml")
                .replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"starter.xlsx", "saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void reportsEachChangeWithItsCell(String name) throws IOException {
    byte[] before = bytes(name);

    RefreshedWorkbook refreshed = refreshed(before, name, changed(before));

    assertThat(lines(refreshed.changes()))
        .isEqualTo(
            """
            Account 1010 removed, Lists!A3: 1010 -> Bank
            Account 1157 missing, Lists!A11: Amazon inter-account clearing -> Amazon inter-account clearing (not in Intacct)
            Account 4000 renamed, Lists!A35: Product sales -> Sales on "Amazon" & <others>
            Account 6030 inactive, Lists!A49: Storage fees -> Storage fees (inactive in Intacct)
            Account 0100 added, Lists!A64:  -> Petty cash
            Account 8000 added, Lists!A65:  -> Ünüsual, 八千
            Department 200 removed, Lists!L3: 200 -> Wholesale
            Department 0042 added, Lists!L4:  -> Answers
            Project P100 removed, Lists!R2: P100 -> Launch of a brand""");
    assertThat(refreshed.warnings().stream().map(Problem::message))
        .containsExactly(
            "Lists!A11: account 1157 is missing in Intacct, and stays in the list because these"
                + " cells use it: Mapping!O243, Mapping!O244, Mapping!O245, Mapping!O246 (choose"
                + " another one there; the next refresh then takes it out)",
            "Lists!A49: account 6030 is inactive in Intacct, and stays in the list because these"
                + " cells use it: Mapping!O136, Mapping!O137, Mapping!O138, Mapping!O139,"
                + " Mapping!O140, Mapping!O141, Mapping!O142 (choose another one there; the next"
                + " refresh then takes it out)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"starter.xlsx", "saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void leavesEveryOtherEntryInItsRow(String name) throws IOException {
    byte[] before = bytes(name);

    byte[] after = file(refreshed(before, name, changed(before)), name);

    Map<Integer, String> accounts = Packed.column(before, "Account");
    accounts.remove(3);
    accounts.put(64, "0100");
    accounts.put(65, "8000");
    assertThat(Packed.column(after, "Account")).isEqualTo(accounts).containsEntry(2, "clearing");
    assertThat(Packed.column(after, "Account class"))
        .doesNotContainKey(3)
        .containsEntry(64, "balance sheet")
        .containsEntry(65, "profit and loss");
    for (String own :
        List.of("Transaction type", "Amount type", "Amount description", "Meaning", "First seen")) {
      assertThat(Packed.column(after, own)).isEqualTo(Packed.column(before, own));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"starter.xlsx", "saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void givesTheSameMapping(String name) throws IOException {
    byte[] before = bytes(name);

    byte[] after = file(refreshed(before, name, changed(before)), name);

    Outcome<MappingTable> old = read(before, name);
    Outcome<MappingTable> read = read(after, name);
    assertThat(read.messages()).isEmpty();
    assertThat(read.value().rows()).isEqualTo(old.value().rows());
    assertThat(read.value().examples()).isEqualTo(old.value().examples());
    assertThat(read.value().hash()).isNotEqualTo(old.value().hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"starter.xlsx", "saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void findsNothingToChangeASecondTime(String name) throws IOException {
    byte[] before = bytes(name);
    byte[] after = file(refreshed(before, name, changed(before)), name);

    RefreshedWorkbook again = ListsWorkbook.of(after, name).refreshed(changed(before));

    assertThat(again.changes()).isEmpty();
    assertThat(again.isUnchanged()).isTrue();
    assertThat(again.warnings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"starter.xlsx", "saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void holdsFiveThousandVendorsAndSaysThatDropDownsEndEarlier(String name) throws IOException {
    byte[] before = bytes(name);
    List<String> ids =
        IntStream.rangeClosed(1, 5_000).mapToObj(number -> String.format("%06d", number)).toList();
    ChangedCompany company = ChangedCompany.of(List.of());
    ids.forEach(id -> company.value(Dimension.VENDOR, id, "Vendor " + id, true));
    company.value(Dimension.VENDOR, "AMZN-US", "Amazon", true);
    List<CompanyList> vendors = company.lists().subList(1, 2);

    RefreshedWorkbook refreshed = refreshed(before, name, vendors);

    assertThat(refreshed.changes()).hasSize(5_000);
    byte[] after = file(refreshed, name);
    assertThat(Packed.column(after, "Vendor").values())
        .hasSize(5_001)
        .contains("AMZN-US")
        .containsAll(ids);
    assertThat(Packed.column(after, "Vendor name")).containsEntry(5_002, "Vendor 005000");
    assertThat(read(after, name).messages()).isEmpty();
    assertThat(refreshed.warnings().stream().map(Problem::message))
        .containsExactly(
            "Lists!J5002: the list vendor reaches row 5002, and drop-downs or formulas look at"
                + " $J$2:$J$2000 only (extend their range in the spreadsheet program, under Data"
                + " Validation and in the formulas)");
  }

  private static List<CompanyList> changed(byte[] before) throws IOException {
    return ChangedCompany.of(Packed.lists(before))
        .without("1010")
        .without("1157")
        .account("4000", "Sales on \"Amazon\"  & <others>", true)
        .account("6030", "Storage fees", false)
        .account("0100", "Petty cash", true)
        .account("0200", "Never used", false)
        .account("8000", "Ünüsual,\t八千", true)
        .value(Dimension.DEPARTMENT, "0042", "Answers", true)
        .without(Dimension.DEPARTMENT, "200")
        .value(Dimension.PROJECT, "P100", "Launch of a brand", false)
        .lists();
  }

  private static byte[] file(RefreshedWorkbook refreshed, String name) {
    return Objects.requireNonNull(refreshed.files().get(name));
  }

  private static RefreshedWorkbook refreshed(
      byte[] before, String name, List<CompanyList> company) {
    return ListsWorkbook.of(before, name).refreshed(company);
  }

  private static Outcome<MappingTable> read(byte[] bytes, String name) throws IOException {
    return new WorkbookReader().read(new ByteArrayInputStream(bytes), name);
  }

  private static byte[] bytes(String name) throws IOException {
    if (name.equals("starter.xlsx")) {
      return Files.readAllBytes(STARTER);
    }
    try (var in = MappingTable.class.getResourceAsStream("starter/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String lines(List<ListChange> changes) {
    return changes.stream()
        .map(
            change ->
                change.list().title()
                    + " "
                    + change.id()
                    + " "
                    + change.kind().word()
                    + ", "
                    + change.cell()
                    + ": "
                    + change.before()
                    + " -> "
                    + change.title())
        .collect(Collectors.joining("\n"));
  }
}
