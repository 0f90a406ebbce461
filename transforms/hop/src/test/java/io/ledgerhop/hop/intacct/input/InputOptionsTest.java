// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Wrong options, and what Intacct says against the others. */
@Timeout(120)
class InputOptionsTest {

  @TempDir private Path home;
  private final SimulatedVendors vendors = new SimulatedVendors();
  private final IntacctInputMeta meta = vendors.meta;

  @BeforeEach
  void open() {
    vendors.keepTrailIn(home);
  }

  @AfterEach
  void stop() {
    vendors.close();
  }

  @Test
  void namesTheOptionOfAnUnknownObjectOrField() throws Exception {
    meta.setObject("VENDRO");
    assertThat(vendors.bench().local().log())
        .contains("tested, Object: Intacct does not describe the object VENDRO")
        .contains("did you mean \"VENDOR\"?");
    meta.setObject("VENDOR");
    meta.setFields("VENDORID, NAM");
    assertThat(vendors.bench().local().log())
        .contains("tested, Fields: object VENDOR has no field NAM, did you mean \"NAME\"?");
    meta.setFields("VENDORID");
    meta.setFilter("STATSU = active");
    assertThat(vendors.bench().local().log())
        .contains("tested, Filter: object VENDOR has no field STATSU, did you mean \"STATUS\"?");
    meta.setFilter("");
    meta.setObject("DEPARTMENT");
    meta.setFields("DEPARTMENTID");
    meta.setOnlyChanged("Y");
    assertThat(vendors.bench().local().log())
        .contains("tested, Only what has changed: object DEPARTMENT has no field WHENMODIFIED");
  }

  @Test
  void sendsAFailureToTheErrorHop() throws Exception {
    meta.setObject("VENDRO");

    Ran ran = vendors.bench().errorHop("failed").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("failed").texts("code")).containsExactly("OBJECT_REFUSED");
  }

  @Test
  void reportsEveryWrongOptionBeforeAnyRequest() throws Exception {
    meta.setObject("GL ACCOUNT");
    meta.setFields("NAME:number, problem");
    meta.setFilter("A == 1");
    meta.setShowPrivate("perhaps");
    meta.setOnlyChanged("sometimes");
    meta.setOverlap("-1");
    meta.setTimeZone("Mars");
    meta.setPageSize("2001");
    meta.setRowsMax("0");

    List<String> problems =
        meta.problems("tested", new Variables(), vendors.bench().metadata()).stream()
            .map(Problem::message)
            .toList();

    assertThat(problems)
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).startsWith("tested, Fields: \"NAME:number\" is no type"),
            it -> assertThat(it).startsWith("tested, Fields: PROBLEM is listed twice"),
            it -> assertThat(it).contains("user: \"Mars\" is no time zone"),
            it -> assertThat(it).contains("Object: \"GL ACCOUNT\" is no name of an object"),
            it -> assertThat(it).contains("Filter: at position 4, a value is expected"),
            it -> assertThat(it).contains("entities: \"perhaps\" is neither Y nor N"),
            it -> assertThat(it).contains("changed: \"sometimes\" is neither Y nor N"),
            it -> assertThat(it).contains("\"-1\" is no whole number from 0 to 100000"),
            it -> assertThat(it).contains("\"2001\" is no whole number from 1 to 2000"),
            it -> assertThat(it).contains("\"0\" is no whole number from 1 to 100000000"));
    assertThat(vendors.intacct.requests()).isEmpty();
  }

  @Test
  void needsATrailOnlyForChangedRecords() throws Exception {
    meta.setTrail("");
    assertThat(meta.problems("tested", new Variables(), vendors.bench().metadata())).isEmpty();
    meta.setOnlyChanged("Y");
    assertThat(meta.problems("tested", new Variables(), vendors.bench().metadata())).hasSize(1);
  }
}
