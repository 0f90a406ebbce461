// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.catalog;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers calls for catalog items. An account finds the items that were added for it.
 *
 * <p>Amazon: Catalog Items API 2022-04-01, searchCatalogItems and getCatalogItem.
 */
public final class CatalogHandler {

  private static final String IDENTIFIERS = "identifiers";
  private static final String TYPE = "identifiersType";
  private static final String KEYWORDS = "keywords";
  private static final Set<String> OF_SEARCH =
      Set.of(
          ItemView.MARKETPLACES,
          IDENTIFIERS,
          TYPE,
          "sellerId",
          KEYWORDS,
          ItemView.INCLUDED,
          "brandNames",
          "classificationIds",
          "keywordsLocale",
          "locale",
          "pageSize",
          "pageToken");
  private static final Set<String> OF_GET =
      Set.of(ItemView.MARKETPLACES, ItemView.INCLUDED, "locale");
  private static final Set<String> TYPES =
      Set.of("ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC");
  private static final int IDENTIFIERS_MAX = 20;
  private static final int PAGE_DEFAULT = 10;
  private static final int PAGE_MAX = 20;

  private final RecordStore records;
  private final PageTokens pages = PageTokens.withParameters("pageToken", Set.of());

  public CatalogHandler(RecordStore records) {
    this.records = records;
  }

  public Map<String, Object> search(Question question) {
    Arguments arguments = question.arguments().only(OF_SEARCH);
    ItemView view = ItemView.of(arguments);
    Paging paging = new Paging(arguments.number("pageSize", PAGE_DEFAULT, PAGE_MAX), 0);
    Predicate<JsonObject> matching = matching(arguments);
    List<JsonObject> found =
        records.of(question.account(), RecordKind.CATALOG_ITEM).stream()
            .filter(item -> isSold(item, view.marketplaceId()))
            .filter(matching)
            .toList();
    Page page = pages.page(question, paging, () -> found);
    Members reply = Members.of("numberOfResults", found.size());
    page.next().ifPresent(next -> reply.and("pagination", Map.of("nextToken", next)));
    if (arguments.text(KEYWORDS).isPresent()) {
      reply.and("refinements", Map.of("brands", List.of(), "classifications", List.of()));
    }
    List<Map<?, ?>> items =
        page.rows().stream().<Map<?, ?>>map(item -> view.of(item).members()).toList();
    return reply.and("items", items).map();
  }

  public Map<String, Object> item(Question question) {
    ItemView view = ItemView.of(question.arguments().only(OF_GET));
    JsonObject item =
        records.of(question.account(), RecordKind.CATALOG_ITEM).stream()
            .filter(found -> found.has("asin", question.item()))
            .filter(found -> isSold(found, view.marketplaceId()))
            .findFirst()
            .orElseThrow(
                () ->
                    CallRefusedException.notFound(
                        "Requested item '" + question.item() + "' not found in marketplace."));
    return view.of(item).named();
  }

  private static Predicate<JsonObject> matching(Arguments arguments) {
    List<String> identifiers = arguments.list(IDENTIFIERS, IDENTIFIERS_MAX);
    List<String> keywords = arguments.list(KEYWORDS, IDENTIFIERS_MAX);
    if (identifiers.isEmpty() == keywords.isEmpty()) {
      throw invalidInput("Either identifiers or keywords is required, not both.");
    }
    if (identifiers.isEmpty()) {
      return item -> keywords.stream().anyMatch(word -> isNamed(item, word));
    }
    String type =
        arguments
            .oneOf(TYPE, TYPES)
            .orElseThrow(() -> invalidInput("identifiersType is required with identifiers."));
    if (type.equals("SKU")) {
      arguments.required("sellerId");
    }
    return item -> identifiers.stream().anyMatch(id -> isIdentified(item, type, id));
  }

  private static boolean isSold(JsonObject item, String marketplaceId) {
    return item.objects("summaries").anyMatch(of -> of.has("marketplaceId", marketplaceId));
  }

  private static boolean isNamed(JsonObject item, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return item.objects("summaries")
        .flatMap(summary -> summary.text("itemName").stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(lower));
  }

  private static boolean isIdentified(JsonObject item, String type, String id) {
    if (type.equals("ASIN")) {
      return item.has("asin", id);
    }
    return item.objects(IDENTIFIERS)
        .flatMap(market -> market.objects(IDENTIFIERS))
        .anyMatch(known -> known.has("identifierType", type) && known.has("identifier", id));
  }
}
