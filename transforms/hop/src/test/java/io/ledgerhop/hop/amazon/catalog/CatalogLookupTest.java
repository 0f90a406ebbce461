// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.StubAmazon;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaInteger;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.variables.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S4: catalogue lookups for rows, with answers written by hand. */
@Timeout(120)
class CatalogLookupTest {

  private static final String PATH = "/catalog/2022-04-01/items";

  private final CatalogLookupMeta meta = new CatalogLookupMeta();
  private final StubAmazon amazon;

  CatalogLookupTest() throws Exception {
    amazon = new StubAmazon();
    meta.setSeller("US");
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void addsCatalogueDataAndKeepsTheOrderOfRows() throws Exception {
    amazon.answers(PATH, items("B1", "B2"));

    Ran ran = bench("B2", "B9", "", "B1", "B2").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("id")).containsExactly("0", "1", "2", "3", "4");
    assertThat(ran.out().texts("found")).containsExactly("Y", "N", "N", "Y", "Y");
    assertThat(ran.out().texts("catalog_title"))
        .containsExactly("Title of B2", null, null, "Title of B1", "Title of B2");
    assertThat(ran.out().texts("catalog_brand"))
        .containsExactly("Acme", null, null, "Acme", "Acme");
    assertThat(amazon.targets()).hasSize(1);
  }

  @Test
  void looksUpTwentyAtOnceAndNothingTwice() throws Exception {
    amazon.answers(PATH, items());
    String[] asins = IntStream.range(0, 90).mapToObj(i -> "B" + i % 45).toArray(String[]::new);

    Ran ran = bench(asins).local();

    assertThat(ran.out().size()).isEqualTo(90);
    assertThat(amazon.targets()).hasSize(3);
    List<String> asked = new ArrayList<>();
    for (String target : amazon.targets()) {
      String list = target.replaceFirst(".*&identifiers=([^&]*)&.*", "$1");
      asked.addAll(List.of(list.split(",", -1)));
    }
    assertThat(asked).hasSize(45).doesNotHaveDuplicates();
  }

  @Test
  void looksUpOneByOneOnBeamAndCachesThem() throws Exception {
    amazon.answers(PATH, items("B1"));

    Ran ran = bench("B1", "B1", "B1").singleThreaded();

    assertThat(ran.out().texts("found")).containsExactly("Y", "Y", "Y");
    assertThat(amazon.targets()).hasSize(1);
  }

  @Test
  void sendsACopyOfUnknownItemsToTheirTarget() throws Exception {
    amazon.answers(PATH, items("B1"));
    meta.setUnknownTarget("unknown");

    Ran ran = bench("B1", "B9").target("unknown").local();

    assertThat(ran.out().texts("id")).containsExactly("0", "1");
    assertThat(ran.at("unknown").texts("id")).containsExactly("1");
  }

  @Test
  void sendsTheRowsOfABatchToTheErrorHopWhenAmazonDenies() throws Exception {
    amazon.answers(PATH, 403, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"denied\"}]}");

    Ran ran = bench("B1", "B2").errorHop("errors").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("errors").texts("id")).containsExactly("0", "1");
    assertThat(ran.at("errors").texts("code")).containsOnly("ACCESS_DENIED");
  }

  @Test
  void failsTheRunWhenAmazonDeniesAndThereIsNoErrorHop() throws Exception {
    amazon.answers(PATH, 403, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"denied\"}]}");

    Ran ran = bench("B1").local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log()).contains("Amazon denies searchCatalogItems");
  }

  @Test
  void readsTheFieldThatAVariableNames() throws Exception {
    amazon.answers(PATH, items("B1"));
    meta.setIdentifierField("${FIELD}");
    meta.setMarketplace("de");

    Ran ran = bench("B1").variable("FIELD", "asin").local();

    assertThat(ran.out().texts("found")).containsExactly("Y");
    assertThat(amazon.targets().get(0)).contains("marketplaceIds=A1PA6795UKMFR9&");
  }

  @Test
  void saysThatSkusNeedTheirSeller() throws Exception {
    meta.setIdentifierType("SKU");

    assertThat(meta.problems("tested", new Variables(), bench("K1").metadata()))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("Seller id: SKUs belong to a seller, and none is named");
  }

  @Test
  void looksUpSkusOnBehalfOfTheirSeller() throws Exception {
    amazon.answers(PATH, items("B1"));
    meta.setIdentifierType("sku");
    meta.setSellerId("A1SELLER");
    meta.setLocale("en_US");

    Ran ran = bench("K1").local();

    assertThat(ran.out().texts("catalog_asin")).containsExactly("B1");
    assertThat(amazon.targets().get(0)).endsWith("&sellerId=A1SELLER&locale=en_US");
  }

  private TransformBench bench(String... asins) throws HopException {
    RowMeta row = new RowMeta();
    row.addValueMeta(new ValueMetaInteger("id"));
    row.addValueMeta(new ValueMetaString("asin"));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (String asin : asins) {
      rows.add(new Object[] {(long) rows.size(), asin.isEmpty() ? null : asin});
    }
    return TransformBench.of(meta)
        .rows(row, rows)
        .metadata(SellerConnection.class, amazon.seller("US"));
  }

  private static String items(String... asins) {
    List<String> items = new ArrayList<>();
    for (String asin : asins) {
      items.add(
          ("{\"asin\":\"%s\",\"summaries\":[{\"marketplaceId\":\"ATVPDKIKX0DER\",\"itemName\":"
                  + "\"Title of %s\",\"brand\":\"Acme\"},{\"marketplaceId\":\"A1PA6795UKMFR9\"}]}")
              .formatted(asin, asin));
    }
    return "{\"items\":[" + String.join(",", items) + "]}";
  }
}
