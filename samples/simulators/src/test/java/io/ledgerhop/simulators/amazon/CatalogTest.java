// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S4: catalog items by identifier, up to twenty at once; an unknown item gives an empty search, or
 * 404 when it is read directly.
 */
@Timeout(30)
class CatalogTest {

  private static final String PATH = "/catalog/2022-04-01/items";
  private static final String HERE = PATH + "?marketplaceIds=A1PA6795UKMFR9";
  private static final String BY_SKU = "&identifiersType=SKU&sellerId=A3DEMOSELLERDE";

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.demo(Demo.DE);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void findsSkusWithTheirSummaries() throws Exception {
    Expected.json(
        "catalog/search.json", bench.body(HERE + "&identifiers=LH-1000,LH-1399,NONE" + BY_SKU));
  }

  @Test
  void returnsOneItemWithTheRequestedParts() throws Exception {
    Expected.json(
        "catalog/item.json",
        bench.body(
            PATH + "/B0LH001042?marketplaceIds=A1PA6795UKMFR9&includedData=identifiers,summaries"));
  }

  @Test
  void unknownItemGivesAnEmptySearchOrNotFound() throws Exception {
    assertThat(bench.body(HERE + "&identifiers=B000000000&identifiersType=ASIN"))
        .isEqualTo("{\"numberOfResults\":0,\"items\":[]}");
    bench.assertRefused(404, PATH + "/B000000000?marketplaceIds=A1PA6795UKMFR9");
    bench.assertRefused(404, PATH + "/B0LH001042?marketplaceIds=ATVPDKIKX0DER");
  }

  @Test
  void returnsAKeywordSearchInPages() throws Exception {
    String words = HERE + "&keywords=mug&pageSize=20";

    List<JsonObject> found = bench.rows(words, "pageToken=pagination.nextToken", "items");

    assertThat(found).hasSize(50).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?identifiers=LH-1000&identifiersType=ASIN",
        "?marketplaceIds=A1PA6795UKMFR9",
        "?marketplaceIds=A1PA6795UKMFR9,ATVPDKIKX0DER&keywords=mug",
        "?marketplaceIds=A1PA6795UKMFR9&identifiers=LH-1000",
        "?marketplaceIds=A1PA6795UKMFR9&identifiers=LH-1000&identifiersType=SKU",
        "?marketplaceIds=A1PA6795UKMFR9&identifiers=1&identifiersType=NUMBER",
        "?marketplaceIds=A1PA6795UKMFR9&identifiers=1&identifiersType=ASIN&keywords=mug",
        "?marketplaceIds=A1PA6795UKMFR9&keywords=mug&pageSize=21",
        "?marketplaceIds=A1PA6795UKMFR9&keywords=mug&includedData=prices",
        "?marketplaceIds=A1PA6795UKMFR9&identifiersType=ASIN"
            + "&identifiers=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"
      })
  void refusesWhatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, PATH + query);
  }
}
