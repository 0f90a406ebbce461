// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S12: the marketplaces of an account, including pseudo marketplaces. */
@Timeout(30)
class SellersTest {

  @Test
  void listsEveryMarketplaceOfTheAccount() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.US)) {
      Expected.json("sellers/participations.json", bench.body(SimulatedOperation.PARTICIPATIONS));
    }
  }

  @Test
  void namesTheBusiness() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.DE)) {
      assertThat(bench.body("/sellers/v1/account"))
          .contains("\"name\":\"Demo business A3DEMOSELLERDE\"", "\"id\":\"A13V1IB3VIYZZH\"");
      bench.assertRefused(400, "/sellers/v1/account?marketplaceIds=A1PA6795UKMFR9");
    }
  }
}
