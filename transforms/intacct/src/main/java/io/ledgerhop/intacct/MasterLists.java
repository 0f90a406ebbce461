// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads whole lists of a company, inactive records as well: the chart of accounts and the values of
 * dimensions.
 *
 * <p>The first pages of all lists come with one call, the others with one call for each further
 * page of the longest list.
 */
public final class MasterLists {

  /** A list with more records than this is not read; nobody would choose from it. */
  public static final int RECORDS_MAX = 10_000;

  private final RecordReader reader;
  private final ChartReader charts;
  private final MasterDataReader masterData;
  private final Query.Level level;

  /** Makes no call yet. */
  public MasterLists(IntacctClient client) {
    this.reader = new RecordReader(client);
    this.charts = new ChartReader(new CompanyFacts(client));
    this.masterData = new MasterDataReader(client);
    this.level = Query.Level.of(client.credentials().entity());
  }

  /**
   * The lists that were read.
   *
   * @param accounts empty if they were not asked for, or if there are too many
   * @param values of the dimensions that were asked for
   * @param tooLong how many records the dimensions have that were not read for that reason
   * @param tooManyAccounts how many accounts there are if they were not read for that reason; else
   *     0
   */
  public record Lists(
      Optional<List<Account>> accounts,
      Map<Dimension, List<DimensionValue>> values,
      Map<Dimension, Integer> tooLong,
      int tooManyAccounts) {}

  /**
   * Reads lists; a location comes once, also if it is an entity.
   *
   * @param withAccounts whether to read the chart of accounts
   */
  public Lists read(boolean withAccounts, Collection<Dimension> dimensions) {
    Optional<Query> chart = withAccounts ? Optional.of(chart()) : Optional.empty();
    Map<Dimension, List<Catalogue>> catalogues = new EnumMap<>(Dimension.class);
    dimensions.forEach(dimension -> catalogues.put(dimension, masterData.catalogues(dimension)));
    List<Query> queries = new ArrayList<>(chart.stream().toList());
    catalogues.values().forEach(some -> queries.addAll(queries(some)));
    Map<Query, RecordReader.Page> pages = new LinkedHashMap<>(reader.first(queries));
    int accounts = chart.map(query -> total(pages, query)).orElse(0);
    if (accounts > RECORDS_MAX) {
      chart.ifPresent(pages::remove);
    }
    Map<Dimension, Integer> tooLong = tooLong(catalogues, pages);
    tooLong.keySet().forEach(dimension -> drop(catalogues, dimension, pages));
    Map<Query, List<XmlNode>> rows = reader.rest(pages, RECORDS_MAX);
    Map<Dimension, List<DimensionValue>> values = new EnumMap<>(Dimension.class);
    catalogues.forEach((dimension, some) -> values.put(dimension, values(some, rows)));
    return new Lists(
        chart
            .filter(query -> accounts <= RECORDS_MAX)
            .map(query -> List.copyOf(charts.accounts(rows(rows, query)).values())),
        values,
        tooLong,
        accounts > RECORDS_MAX ? accounts : 0);
  }

  private Query chart() {
    return Query.all(
        ChartReader.OBJECT, List.of("ACCOUNTNO", "TITLE", "ACCOUNTTYPE", "STATUS"), level);
  }

  private static List<Query> queries(List<Catalogue> catalogues) {
    return catalogues.stream().flatMap(catalogue -> catalogue.unread().stream()).toList();
  }

  private static int total(Map<Query, RecordReader.Page> pages, Query query) {
    return pages.getOrDefault(query, RecordReader.Page.UNREAD).total();
  }

  private static Map<Dimension, Integer> tooLong(
      Map<Dimension, List<Catalogue>> catalogues, Map<Query, RecordReader.Page> pages) {
    Map<Dimension, Integer> tooLong = new EnumMap<>(Dimension.class);
    catalogues.forEach(
        (dimension, some) -> {
          int total = queries(some).stream().mapToInt(query -> total(pages, query)).max().orElse(0);
          if (total > RECORDS_MAX) {
            tooLong.put(dimension, total);
          }
        });
    return tooLong;
  }

  private static void drop(
      Map<Dimension, List<Catalogue>> catalogues,
      Dimension dimension,
      Map<Query, RecordReader.Page> pages) {
    queries(catalogues.getOrDefault(dimension, List.of())).forEach(pages::remove);
    catalogues.remove(dimension);
  }

  private static List<DimensionValue> values(
      List<Catalogue> catalogues, Map<Query, List<XmlNode>> rows) {
    Map<String, DimensionValue> values = new LinkedHashMap<>();
    for (Catalogue catalogue : catalogues) {
      for (Query query : queries(List.of(catalogue))) {
        catalogue.values(rows(rows, query)).forEach(found -> values.putIfAbsent(found.id(), found));
      }
    }
    return List.copyOf(values.values());
  }

  private static List<XmlNode> rows(Map<Query, List<XmlNode>> rows, Query query) {
    return rows.getOrDefault(query, List.of());
  }
}
