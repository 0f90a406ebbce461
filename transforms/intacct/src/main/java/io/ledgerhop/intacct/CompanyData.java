// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
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
import java.util.Set;
import java.util.TreeSet;

/** The master data of one company, cached for the run; each value is read at most once. */
final class CompanyData implements MasterData {

  /** No company nests its locations deeper. */
  private static final int LEVELS_MAX = 20;

  private final MasterDataReader reader;
  private final Map<Dimension, List<Catalogue>> catalogues = new EnumMap<>(Dimension.class);
  private Optional<Map<String, Account>> accounts = Optional.empty();

  CompanyData(MasterDataReader reader) {
    this.reader = reader;
    for (Dimension dimension : Dimension.values()) {
      catalogues.put(dimension, reader.catalogues(dimension));
    }
  }

  /**
   * Reads the chart and the values of all dimensions that occur in one call, and in a second one
   * what did not fit into the first pages.
   */
  @Override
  public synchronized void expect(List<Document> documents) {
    Map<Catalogue, Set<String>> wanted = wanted(documents);
    List<Query> unread = new ArrayList<>();
    if (accounts.isEmpty()) {
      unread.add(reader.chart());
    }
    wanted.keySet().forEach(catalogue -> catalogue.unread().ifPresent(unread::add));
    Map<Query, RecordReader.Page> open = new LinkedHashMap<>(reader.records().first(unread));
    for (Map.Entry<Catalogue, Set<String>> some : wanted.entrySet()) {
      Catalogue catalogue = some.getKey();
      catalogue.unread().map(open::remove).ifPresent(catalogue::begin);
      open.putAll(catalogue.open(some.getValue()));
    }
    take(wanted, reader.records().rest(open, MasterDataReader.ROWS_MAX));
  }

  private void take(Map<Catalogue, Set<String>> wanted, Map<Query, List<XmlNode>> rows) {
    if (accounts.isEmpty()) {
      accounts = Optional.of(reader.accounts(rowsOf(List.of(reader.chart()), rows)));
    }
    wanted.forEach(
        (catalogue, ids) -> catalogue.complete(rowsOf(catalogue.open(ids).keySet(), rows), ids));
  }

  private static List<XmlNode> rowsOf(Collection<Query> queries, Map<Query, List<XmlNode>> rows) {
    return queries.stream().flatMap(query -> rows.getOrDefault(query, List.of()).stream()).toList();
  }

  /** The ids that occur in documents, for each catalogue that may have them. */
  private Map<Catalogue, Set<String>> wanted(List<Document> documents) {
    Map<Catalogue, Set<String>> wanted = new LinkedHashMap<>();
    documents.stream()
        .flatMap(document -> document.lines().stream())
        .forEach(
            line ->
                line.dimensions()
                    .standard()
                    .forEach(
                        (dimension, id) ->
                            of(dimension)
                                .forEach(
                                    catalogue ->
                                        wanted
                                            .computeIfAbsent(catalogue, unused -> new TreeSet<>())
                                            .add(id))));
    return wanted;
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return Optional.ofNullable(chart().get(code.value()));
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    return of(dimension).stream().flatMap(catalogue -> catalogue.value(id).stream()).findFirst();
  }

  @Override
  public Collection<String> accountCodes() {
    return chart().keySet();
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return of(dimension).stream()
        .flatMap(catalogue -> catalogue.ids().stream())
        .distinct()
        .toList();
  }

  /** Climbs from the location to the one that is an entity itself. */
  @Override
  public Optional<String> entityOf(String location) {
    Catalogue locations = of(Dimension.LOCATION).get(0);
    Catalogue entities = of(Dimension.LOCATION).get(1);
    String here = location;
    for (int level = 0; level < LEVELS_MAX && !here.isEmpty(); level++) {
      if (entities.value(here).isPresent()) {
        return Optional.of(here);
      }
      here = locations.value(here).map(DimensionValue::parent).orElse("");
    }
    return Optional.empty();
  }

  private synchronized Map<String, Account> chart() {
    Map<String, Account> chart = accounts.orElseGet(reader::accounts);
    accounts = Optional.of(chart);
    return chart;
  }

  private List<Catalogue> of(Dimension dimension) {
    return catalogues.getOrDefault(dimension, List.of());
  }
}
