// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks items, their units of measure and their warehouses. */
final class ItemUnits {
  /** The types of items that are kept in stock. */
  private static final Set<String> STOCKED = Set.of("Inventory", "Stockable Kit");

  private final CompanyMasterData master;

  ItemUnits(CompanyMasterData master) {
    this.master = master;
  }

  /**
   * Adds what is wrong with the unit and the warehouse of a line. Whether the item exists and is
   * active is checked with the dimensions.
   */
  void check(Map<String, String> line, String place, List<GatewayError> errors) {
    Optional<Map<String, String>> item = master.find("ITEM", line.getOrDefault("ITEMID", ""));
    if (item.isEmpty()) {
      return;
    }
    if (unit(item.get(), line.getOrDefault("UNIT", "")).isEmpty()) {
      errors.add(
          GatewayError.field("Missing unit" + place)
              .correction("Use a unit of measure of the item, spelled as in the company"));
    }
    boolean noWarehouse = line.getOrDefault("WAREHOUSEID", "").isEmpty();
    if (noWarehouse && isStocked(item.get()) && hasWarehouses()) {
      errors.add(GatewayError.field("Missing warehouse" + place));
    }
  }

  /** Whether the item is kept in stock. */
  static boolean isStocked(Map<String, String> item) {
    return STOCKED.contains(item.getOrDefault("ITEMTYPE", ""));
  }

  /** The number of base units in a unit of the item's group. */
  BigDecimal factor(String itemId, String unit) {
    return master
        .find("ITEM", itemId)
        .flatMap(item -> unit(item, unit))
        .map(row -> new BigDecimal(row.getOrDefault("CONVFACTOR", "1")))
        .orElseThrow(() -> new IllegalStateException("no unit " + unit + " of " + itemId));
  }

  private Optional<Map<String, String>> unit(Map<String, String> item, String unit) {
    String group = item.getOrDefault("UOMGRP", "");
    return master.table("UNIT").stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> group.equals(row.get("UOMGRP")) && unit.equals(row.get("UNIT")))
        .findFirst();
  }

  private boolean hasWarehouses() {
    return master.table("WAREHOUSE").map(table -> !table.rows().isEmpty()).orElse(false);
  }
}
