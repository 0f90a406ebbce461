// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.LocationEntities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that a journal entry balances in each entity and currency. */
final class BalanceRules {
  private final LineMoney money;
  private final LocationEntities locations;

  BalanceRules(LineMoney money, CompanyMasterData master) {
    this.money = money;
    this.locations = new LocationEntities(master);
  }

  /**
   * An error for each currency and entity (or for all entities together, when a source entity is
   * given) that does not balance.
   */
  List<GatewayError> errors(JournalDraft draft) {
    boolean acrossEntities = !draft.text("BASELOCATION_NO").isEmpty();
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Map<String, String> line : draft.lines()) {
      String entity = acrossEntities ? "" : locations.entityOf(line.getOrDefault("LOCATION", ""));
      String group =
          (entity.isEmpty() ? "" : "Location " + entity + " in ") + money.currencyOf(line);
      BigDecimal amount = money.amountOf(line);
      sums.merge(
          group,
          line.getOrDefault("TR_TYPE", "").equals("1") ? amount : amount.negate(),
          BigDecimal::add);
    }
    List<GatewayError> errors = new ArrayList<>();
    sums.forEach(
        (group, difference) -> {
          if (difference.signum() != 0) {
            errors.add(
                GatewayError.rule(
                        "Transactions do not balance for "
                            + group
                            + ": debits less credits "
                            + difference)
                    .correction("Make the debits equal to the credits")
                    .ids("GL-1009", "IA.TRANSACTIONS_DO_NOT_BALANCE_FOR"));
          }
        });
    return errors;
  }
}
