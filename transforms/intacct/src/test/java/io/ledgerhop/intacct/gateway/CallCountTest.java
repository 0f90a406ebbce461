// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallCountTest {

  private final CallCount calls = new CallCount();

  @Test
  void countsNothingBeforeTheFirstCall() {
    assertThat(calls.total()).isZero();
    assertThat(calls).hasToString("0 calls to Intacct ()");
  }

  @Test
  void countsByWhatACallDoesAndNamesThemInOrder() {
    calls.add(List.of(ApiFunction.reading("query VENDOR", writer -> {})));
    calls.add(List.of(ApiFunction.writing("create GLBATCH", "1", writer -> {})));
    calls.add(List.of(ApiFunction.writing("create GLBATCH", "2", writer -> {})));

    assertThat(calls.byLabel()).isEqualTo(Map.of("create GLBATCH", 2L, "query VENDOR", 1L));
    assertThat(calls.total()).isEqualTo(3);
    assertThat(calls).hasToString("3 calls to Intacct (create GLBATCH 2, query VENDOR 1)");
  }

  @Test
  void countsSeveralReadsInOneRequestAsOneCall() {
    ApiFunction vendors = ApiFunction.reading("query VENDOR", writer -> {});
    ApiFunction bills = ApiFunction.reading("query APBILL", writer -> {});
    calls.add(List.of(vendors, bills, vendors));

    assertThat(calls).hasToString("1 calls to Intacct (query APBILL 1, query VENDOR 2)");
  }

  @Test
  void handsOutACopyThatNobodyCanCountWith() {
    calls.add(List.of(ApiFunction.reading("query VENDOR", writer -> {})));
    calls.byLabel().put("query VENDOR", 99L);

    assertThat(calls.total()).isEqualTo(1);
  }
}
