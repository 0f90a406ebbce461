// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.catalog.CatalogItem;
import io.ledgerhop.amazon.catalog.CatalogMatch;
import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.amazon.catalog.CatalogReader;
import io.ledgerhop.amazon.catalog.IdentifierType;
import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.json.UnfitValueException;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up items in Amazon's catalogue.
 *
 * <p>Amazon: Catalog Items API 2022-04-01, searchCatalogItems and getCatalogItem.
 */
public final class CatalogApi {

  /** Maximum number of identifiers in one request. */
  public static final int IDENTIFIERS_MAX = 20;

  private static final String INCLUDED = "identifiers,productTypes,summaries";
  private static final String SEPARATOR = ",";
  private static final String ITEMS = "items";

  private final SellerApi api;

  public CatalogApi(SellerApi api) {
    this.api = api;
  }

  /** One item by its ASIN; empty if the marketplace does not know it. */
  public Optional<CatalogItem> item(String asin, String marketplaceId) {
    Map<String, String> query = Map.of("marketplaceIds", marketplaceId, "includedData", INCLUDED);
    try {
      return Optional.of(read(api.get(Operation.GET_CATALOG_ITEM, asin, query), marketplaceId));
    } catch (ConnectorException e) {
      if (e.problem().code() == ApiProblem.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * The matches for each identifier. An identifier that Amazon does not know, or refuses as invalid
   * for this type, has no match; the others are still found.
   *
   * @param identifiers at most {@link #IDENTIFIERS_MAX}, without duplicates
   */
  public Map<String, CatalogMatch> find(CatalogQuery query, Collection<String> identifiers) {
    Map<String, CatalogMatch> found = new LinkedHashMap<>();
    identifiers.forEach(identifier -> found.put(identifier, CatalogMatch.NOTHING));
    List<String> asked =
        identifiers.stream().filter(name -> !name.isBlank() && !name.contains(SEPARATOR)).toList();
    if (!asked.isEmpty()) {
      found.putAll(search(query, asked));
    }
    return found;
  }

  private Map<String, CatalogMatch> search(CatalogQuery query, List<String> identifiers) {
    try {
      List<CatalogItem> items = items(query, identifiers);
      return identifiers.size() == 1
          ? Map.of(identifiers.get(0), CatalogMatch.of(items))
          : shared(query, identifiers, items);
    } catch (ConnectorException e) {
      if (e.problem().code() != ApiProblem.INPUT_REFUSED) {
        throw e;
      }
      return identifiers.size() == 1
          ? Map.of(identifiers.get(0), CatalogMatch.refused(e.problem().message()))
          : oneByOne(query, identifiers);
    }
  }

  /** Assigns items to identifiers; an item that names none of them cannot be assigned. */
  private Map<String, CatalogMatch> shared(
      CatalogQuery query, List<String> identifiers, List<CatalogItem> items) {
    Map<String, CatalogMatch> found = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String identifier : identifiers) {
      List<CatalogItem> its =
          items.stream().filter(item -> item.isKnownAs(query.type(), identifier)).toList();
      if (its.isEmpty()) {
        open.add(identifier);
      }
      found.put(identifier, CatalogMatch.of(its));
    }
    boolean allExplained =
        items.stream()
            .allMatch(
                item -> identifiers.stream().anyMatch(name -> item.isKnownAs(query.type(), name)));
    if (!allExplained) {
      found.putAll(oneByOne(query, open));
    }
    return found;
  }

  private Map<String, CatalogMatch> oneByOne(CatalogQuery query, List<String> identifiers) {
    Map<String, CatalogMatch> found = new LinkedHashMap<>();
    for (String identifier : identifiers) {
      found.putAll(search(query, List.of(identifier)));
    }
    return found;
  }

  private List<CatalogItem> items(CatalogQuery query, List<String> identifiers) {
    List<CatalogItem> items = new ArrayList<>();
    TokenPages pages =
        new TokenPages(api, shape(query.marketplaceId()), parameters(query, identifiers));
    pages.forEachRemaining(page -> items.addAll(read(page, query)));
    return items;
  }

  private List<CatalogItem> read(SellerApi.Answer page, CatalogQuery query) {
    JsonNode listed = page.body().path(ITEMS);
    if (!listed.isArray()) {
      throw new ConnectorException(
          api.unreadable(Operation.SEARCH_CATALOG, "it holds no list of items" + page.note()));
    }
    List<JsonNode> items = new ArrayList<>();
    listed.forEach(items::add);
    return items.stream().map(item -> read(item, query.marketplaceId())).toList();
  }

  private CatalogItem read(JsonNode item, String marketplaceId) {
    try {
      return CatalogReader.item(new JsonValue(item, "item"), marketplaceId);
    } catch (UnfitValueException e) {
      throw new ConnectorException(
          ApiProblem.RECORD_UNREADABLE.at(api.account().place(), e.fact()), e);
    }
  }

  private static ListShape<CatalogItem> shape(String marketplaceId) {
    return new ListShape<>(
        Operation.SEARCH_CATALOG,
        "",
        ITEMS,
        "asin",
        "pageToken",
        item -> CatalogReader.item(item, marketplaceId));
  }

  private static Map<String, String> parameters(CatalogQuery query, List<String> identifiers) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("marketplaceIds", query.marketplaceId());
    parameters.put("identifiers", String.join(SEPARATOR, identifiers));
    parameters.put("identifiersType", query.type().name());
    parameters.put("includedData", INCLUDED);
    parameters.put("pageSize", String.valueOf(IDENTIFIERS_MAX));
    if (query.type() == IdentifierType.SKU) {
      parameters.put("sellerId", query.sellerId());
    }
    parameters.put("locale", query.locale());
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }
}
