// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Workbook Lists reads and sends. */
@Timeout(120)
class WorkbookListsTest extends ListsBench {

  @Test
  void sendsOneRowForEachChangeAndEachWarning() throws Exception {
    put("V0", "Gone", "inactive");

    Ran ran = ran();

    assertThat(rows(ran))
        .contains(
            "Vendor V2 Zweiter renamed Second Lists!D2 null",
            "Vendor V0 Gone (inactive in Intacct) inactive Gone Lists!D3 null",
            "Vendor V1 First added null Lists!D14 null",
            "null null null warning null null STILL_USED");
    assertThat(ran.out().texts("problem"))
        .contains(
            "Lists!D3: vendor V0 is inactive in Intacct, and stays in the list because these cells"
                + " use it: Mapping!C2 (choose another one there; the next refresh then takes it"
                + " out)");
    assertThat(Files.readString(folder.resolve("Lists.csv")))
        .startsWith(
            """
            Account,Account title,My note,Vendor,Vendor name
            clearing,,mine,V2,Zweiter
            6999,Rounding,,V0,Gone (inactive in Intacct)
            """)
        .contains("\n,,,V1,First\n");
    assertThat(ran.log()).contains("Lists!D14: vendor V1 added, First");
  }

  @Test
  void asksOneQueryForEachListInOneCall() throws Exception {
    meta.setLists("");

    ran();

    List<String> queries =
        intacct.requests().stream().filter(request -> request.contains("<query>")).toList();
    assertThat(queries).hasSize(1);
    assertThat(queries.get(0)).contains("GLACCOUNT", "VENDOR").doesNotContain("CUSTOMER");
  }

  @Test
  void readsAListOfSeveralPages() throws Exception {
    IntStream.rangeClosed(1, 5_000)
        .forEach(number -> put(String.format("%06d", number), "Vendor", "active"));

    Ran ran = ran();

    assertThat(ran.out().texts("entry_id")).contains("000001", "005000");
    assertThat(Files.readString(folder.resolve("Lists.csv"))).contains(",,,005000,Vendor\n");
  }

  @Test
  void leavesAListAloneThatIsTooLongToChooseFrom() throws Exception {
    meta.setLists("Vendor, Account");
    IntStream.rangeClosed(1, 10_001)
        .forEach(number -> put(String.format("%06d", number), "Vendor", "active"));

    Ran ran = ran();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("problem_code")).contains("TOO_MANY_RECORDS");
    assertThat(ran.out().texts("list_name")).contains("Account").doesNotContain("Vendor");
  }

  @Test
  void writesNothingIfItIsOnlyAsked() throws Exception {
    meta.setWrite("N");

    assertThat(ran().out().texts("list_change")).contains("added");

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }

  @Test
  void writesNothingInAPreviewOfHop() throws Exception {
    assertThat(bench().asPreview().local().out().size()).isPositive();

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }

  @Test
  void namesTheListsThatThereAre() throws Exception {
    meta.setLists("Vendors");

    assertThat(ListsOptions.read(meta, "tested", new Variables()).messages())
        .isEqualTo(
            "tested, Lists: \"Vendors\" is no list that Intacct fills (write some of Account,"
                + " Vendor, Department, Location, Class, Project, Customer, Item, did you mean"
                + " \"Vendor\"?)");
  }
}
