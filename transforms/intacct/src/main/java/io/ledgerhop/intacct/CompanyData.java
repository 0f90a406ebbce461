// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The master data of one company, cached for the run; each value is requested at most once. */
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
