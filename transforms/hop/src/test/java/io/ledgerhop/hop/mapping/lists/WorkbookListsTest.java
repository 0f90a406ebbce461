// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbook Lists on workbooks beside the simulated company. */
@Timeout(120)
class WorkbookListsTest {

  private static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  private static final String LISTS =
      """
      Account,Account title,My note,Vendor,Vendor name
      clearing,,mine,V2,Second
      6999,Rounding,,V0,Gone
      """;

  private final WorkbookListsMeta meta = new WorkbookListsMeta();
  private final IntacctSimulator intacct =
      new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() throws IOException {
    meta.setCompany("Main");
    meta.setWorkbook(folder.toString());
    meta.setLists("Vendor");
    Files.writeString(folder.resolve("Lists.csv"), LISTS);
    Files.writeString(folder.resolve("Mapping.csv"), "On,GL account,Vendor\nYes,6999,V0\n");
    put("V1", "First", "active");
    put("V2", "Zweiter", "active");
  }

  @AfterEach
  void close() {
    intacct.close();
  }

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
  void leavesAFileAloneThatIsUpToDate() throws Exception {
    Path file = starter();
    ran();
    byte[] first = Files.readAllBytes(file);
    FileTime old = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
    Files.setLastModifiedTime(file, old);

    Ran second = ran();

    assertThat(second.out().size()).isZero();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    try (var in = Files.newInputStream(file)) {
      assertThat(new WorkbookReader().read(in, "m.xlsx").messages()).isEmpty();
    }
  }

  @Test
  void keepsTheOldFileOnlyIfAsked() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    meta.setKeepCopy("Y");
    ran();

    assertThat(names()).contains("mapping.xlsx", "mapping.xlsx.bak");
    assertThat(Files.readAllBytes(folder.resolve("mapping.xlsx.bak"))).isEqualTo(old);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    assertThat(names()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    meta.setWorkbook(link.toString());

    ran();

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
  }

  @Test
  void writesNothingWhileTheWorkbookIsOpen() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    for (String lock : List.of(".~lock.mapping.xlsx#", "~$mapping.xlsx")) {
      Path opened = Files.writeString(folder.resolve(lock), "Ann");

      Ran ran = bench().local();

      assertThat(ran.errors()).isPositive();
      assertThat(ran.log())
          .contains(ListsProblem.WORKBOOK_OPEN.at(file.toString(), lock).message());
      assertThat(Files.readAllBytes(file)).isEqualTo(old);
      Files.delete(opened);
    }
  }

  @Test
  void writesNothingIfSomebodySavedTheWorkbookMeanwhile() throws Exception {
    WorkbookPlace place = WorkbookPlace.read(folder.toString(), new Variables());
    Files.writeString(folder.resolve("Mapping.csv"), "On,GL account\n");

    assertThatThrownBy(() -> place.write(Map.of("Lists.csv", new byte[0]), false))
        .hasMessage(ListsProblem.WORKBOOK_CHANGED.at(folder.toString()).message());

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }

  @Test
  void leavesTheWorkbookWholeIfItCannotBeWritten() throws Exception {
    WorkbookPlace place = WorkbookPlace.read(folder.toString(), new Variables());
    Files.createDirectories(folder.resolve("Lists.csv.part").resolve("full"));

    assertThatThrownBy(() -> place.write(Map.of("Lists.csv", new byte[] {1}), false))
        .hasMessageStartingWith(folder + ": the workbook cannot be written, and is as it was: ");

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }

  @Test
  void namesTheListsThatThereAre() throws Exception {
    meta.setLists("Vendors");

    assertThat(ListsOptions.read(meta, "tested", new Variables()).messages())
        .isEqualTo(
            "tested, Lists: \"Vendors\" is no list that Intacct fills (write some of Account,"
                + " Vendor, Department, Location, Class, Project, Customer, Item (did you mean"
                + " \"Vendor\"?))");
  }

  private Path starter() throws IOException {
    Path file = folder.resolve("mapping.xlsx");
    Files.copy(STARTER, file);
    meta.setWorkbook(file.toString());
    return file;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> rows(Ran ran) {
    List<String> fields =
        List.of(
            "list_name",
            "entry_id",
            "entry_title",
            "list_change",
            "previous_text",
            "list_cell",
            "problem_code");
    return IntStream.range(0, ran.out().size())
        .mapToObj(
            row ->
                fields.stream()
                    .map(field -> String.valueOf(ran.out().texts(field).get(row)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private Ran ran() throws Exception {
    Ran ran = bench().local();
    assertThat(ran.errors()).as(ran.log()).isZero();
    return ran;
  }

  private void put(String id, String name, String status) {
    intacct.master().put("VENDOR", Map.of("VENDORID", id, "NAME", name, "STATUS", status));
  }

  private TransformBench bench() throws HopException {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("ledgerhop_sender");
    company.setSenderPassword("sender-pass");
    company.setCompany(IntacctSettings.demonstration().companyId());
    company.setUser("ws_poster");
    company.setPassword("user-pass");
    company.setEndpoint(intacct.endpoint().toString());
    company.setBaseCurrency("USD");
    return TransformBench.of(meta).metadata(IntacctConnection.class, company);
  }
}
