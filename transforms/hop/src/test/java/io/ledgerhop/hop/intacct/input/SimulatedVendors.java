// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.exception.HopException;

/** Intacct Input on vendors of the simulated company, of which V1 and V2 are there. */
final class SimulatedVendors implements AutoCloseable {

  static final String LOADED = "11/30/2025 08:00:00";

  final IntacctInputMeta meta = new IntacctInputMeta();
  final IntacctSimulator intacct =
      new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);
  private Path home = Path.of("");

  SimulatedVendors() {
    meta.setCompany("Main");
    meta.setTrail("trail");
    meta.setObject("VENDOR");
    meta.setFilter("VENDORID like 'V_'");
    meta.setFields("VENDORID, NAME, WHENMODIFIED:datetime");
    put("V1", LOADED);
    put("V2", LOADED);
  }

  void keepTrailIn(Path folder) {
    home = folder;
  }

  @Override
  public void close() {
    intacct.close();
  }

  /** The vendors that a run sends. */
  List<String> ids() throws Exception {
    Ran ran = bench().local();
    assertThat(ran.errors()).as(ran.log()).isZero();
    return ran.out().size() == 0
        ? List.of()
        : ran.out().texts("VENDORID").stream().map(String::valueOf).toList();
  }

  /** The queries of all runs so far. */
  List<String> queries() {
    return intacct.requests().stream().filter(it -> it.contains("<query>")).toList();
  }

  void put(String id, String modified) {
    intacct
        .master()
        .put(
            "VENDOR",
            Map.of(
                "VENDORID",
                id,
                "NAME",
                "Vendor " + id,
                "STATUS",
                "active",
                "WHENMODIFIED",
                modified));
  }

  /** The record number of a vendor. */
  String number(String id) {
    return intacct.master().find("VENDOR", id).orElseThrow().getOrDefault("RECORDNO", "");
  }

  TransformBench bench() throws HopException {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("ledgerhop_sender");
    company.setSenderPassword("sender-pass");
    company.setCompany(IntacctSettings.demonstration().companyId());
    company.setUser("ws_poster");
    company.setPassword("user-pass");
    company.setEndpoint(intacct.endpoint().toString());
    company.setBaseCurrency("USD");
    return TransformBench.of(meta).trail(home).metadata(IntacctConnection.class, company);
  }
}
