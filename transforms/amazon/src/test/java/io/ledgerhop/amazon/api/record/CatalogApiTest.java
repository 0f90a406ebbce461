// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.catalog.CatalogItem;
import io.ledgerhop.amazon.catalog.CatalogMatch;
import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.amazon.catalog.IdentifierType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S4, with answers written by hand: which identifiers the catalogue finds. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CatalogApiTest {

  private static final String MARKET = "ATVPDKIKX0DER";
  private static final String REFUSED =
      "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"not an EAN\"}]}";

  private final HandWrittenAmazon amazon;

  CatalogApiTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void findsManyAtOnceAndLeavesTheUnknownEmpty() throws Exception {
    amazon.answers(items(item("B1", "Kettle", ""), item("B2", "Cup", "")));

    Map<String, CatalogMatch> found = find(IdentifierType.ASIN, "B1", "b2", "B3", "", "B4,B5");

    assertThat(titles(found)).containsExactly("Kettle", "Cup", "", "", "");
    assertThat(amazon.targets())
        .endsWith(
            "/catalog/2022-04-01/items?marketplaceIds=ATVPDKIKX0DER&identifiers=B1%2Cb2%2CB3"
                + "&identifiersType=ASIN&includedData=identifiers%2CproductTypes%2Csummaries"
                + "&pageSize=20");
  }

  @Test
  void matchesBarCodesWhateverZerosLeadThem() {
    amazon.answers(
        items(item("B1", "Kettle", "0012345678905"), item("B2", "Cup", "4000000000001")));

    Map<String, CatalogMatch> found =
        find(IdentifierType.UPC, "012345678905", "4000000000001", "4000000000099");

    assertThat(titles(found)).containsExactly("Kettle", "Cup", "");
    assertThat(amazon.requestCount()).isEqualTo(2);
  }

  @Test
  void looksUpOneByOneWhenAnItemNamesNoIdentifier() {
    amazon.answers(items(item("B1", "Kettle", "")));
    amazon.answers(items());
    amazon.answers(items(item("B1", "Kettle", "")));

    assertThat(titles(find(IdentifierType.SKU, "CUP", "KET-1"))).containsExactly("", "Kettle");
  }

  @Test
  void looksUpOneByOneWhenOneIdentifierIsRefused() {
    amazon.answers(400, REFUSED);
    amazon.answers(items(item("B1", "Kettle", "")));
    amazon.answers(400, REFUSED);

    Map<String, CatalogMatch> found = find(IdentifierType.EAN, "4000000000001", "x");

    assertThat(titles(found)).containsExactly("Kettle", "");
    assertThat(found.getOrDefault("x", CatalogMatch.NOTHING).refusal()).contains("not an EAN");
  }

  @Test
  void requestsFurtherPagesWhenOnePageIsNotEnough() {
    amazon.answers(
        "{\"items\":[" + item("B1", "Kettle", "1") + "],\"pagination\":{\"nextToken\":\"p2\"}}");
    amazon.answers(items(item("B2", "Kettle set", "1")));

    assertThat(find(IdentifierType.EAN, "1").getOrDefault("1", CatalogMatch.NOTHING).items())
        .extracting(CatalogItem::asin)
        .containsExactly("B1", "B2");
  }

  @Test
  void doesNotHideThatAccessIsDenied() {
    amazon.answers(
        403,
        "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource"
            + " is denied.\"}]}");
    amazon.answers("{\"payload\":[{\"marketplace\":{\"id\":\"ATVPDKIKX0DER\"}}]}");

    assertThatThrownBy(() -> find(IdentifierType.ASIN, "B1"))
        .hasMessageContaining("Amazon denies searchCatalogItems")
        .hasMessageContaining("the role Product Listing");
  }

  @Test
  void readsOneItemInTheLanguageOfItsMarketplace() {
    amazon.answers(
        "{\"asin\":\"B1\",\"productTypes\":[{\"marketplaceId\":\"ATVPDKIKX0DER\","
            + "\"productType\":\"KETTLE\"}],\"summaries\":["
            + "{\"marketplaceId\":\"A1PA6795UKMFR9\",\"itemName\":\"Kessel\"},"
            + "{\"marketplaceId\":\"ATVPDKIKX0DER\",\"itemName\":\"Kettle\",\"brand\":\"Acme\","
            + "\"manufacturer\":\"Acme Ltd\",\"modelNumber\":\"K1\",\"partNumber\":\"P1\"}]}");
    amazon.answers(404, "{\"errors\":[{\"code\":\"NotFound\",\"message\":\"none\"}]}");

    assertThat(api().item("B1", MARKET))
        .contains(
            new CatalogItem("B1", "Kettle", "Acme", "Acme Ltd", "K1", "P1", "KETTLE", List.of()));
    assertThat(api().item("B2", MARKET)).isEmpty();
  }

  private Map<String, CatalogMatch> find(IdentifierType type, String... identifiers) {
    return api().find(new CatalogQuery(MARKET, type, "A1SELLER", ""), List.of(identifiers));
  }

  private CatalogApi api() {
    return new CatalogApi(amazon.seller());
  }

  private static List<String> titles(Map<String, CatalogMatch> found) {
    return found.values().stream()
        .map(its -> its.first().map(CatalogItem::title).orElse(""))
        .toList();
  }

  private static String items(String... items) {
    return "{\"numberOfResults\":" + items.length + ",\"items\":[" + String.join(",", items) + "]}";
  }

  private static String item(String asin, String title, String ean) {
    return "{\"asin\":\""
        + asin
        + "\",\"summaries\":[{\"marketplaceId\":\"ATVPDKIKX0DER\",\"itemName\":\""
        + title
        + "\"}],\"identifiers\":[{\"marketplaceId\":\"ATVPDKIKX0DER\",\"identifiers\":["
        + (ean.isEmpty() ? "" : "{\"identifierType\":\"EAN\",\"identifier\":\"" + ean + "\"}")
        + "]}]}";
  }
}
