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

  private synchronized Map<String, Account> chart() {
    Map<String, Account> chart = accounts.orElseGet(reader::accounts);
    accounts = Optional.of(chart);
    return chart;
  }

  private List<Catalogue> of(Dimension dimension) {
    return catalogues.getOrDefault(dimension, List.of());
  }
}
