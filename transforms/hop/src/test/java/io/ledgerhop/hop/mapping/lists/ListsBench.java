// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Workbook Lists on workbooks beside the simulated company. */
class ListsBench {

  private static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  static final String LISTS =
      """
      Account,Account title,My note,Vendor,Vendor name
      clearing,,mine,V2,Second
      6999,Rounding,,V0,Gone
      """;

  final WorkbookListsMeta meta = new WorkbookListsMeta();
  final IntacctSimulator intacct =
      new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);

  @TempDir Path folder;

  @BeforeEach
  final void setOptions() throws IOException {
    meta.setCompany("Main");
    meta.setWorkbook(folder.toString());
    meta.setLists("Vendor");
    Files.writeString(folder.resolve("Lists.csv"), LISTS);
    Files.writeString(folder.resolve("Mapping.csv"), "On,GL account,Vendor\nYes,6999,V0\n");
    put("V1", "First", "active");
    put("V2", "Zweiter", "active");
  }

  @AfterEach
  final void close() {
    intacct.close();
  }

  final Path starter() throws IOException {
    Path file = folder.resolve("mapping.xlsx");
    Files.copy(STARTER, file);
    meta.setWorkbook(file.toString());
    return file;
  }

  final List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  static List<String> rows(Ran ran) {
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

  final Ran ran() throws Exception {
    Ran ran = bench().local();
    assertThat(ran.errors()).as(ran.log()).isZero();
    return ran;
  }

  final void put(String id, String name, String status) {
    intacct.master().put("VENDOR", Map.of("VENDORID", id, "NAME", name, "STATUS", status));
  }

  final TransformBench bench() throws HopException {
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
