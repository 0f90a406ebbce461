// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.vendor;

import static io.ledgerhop.plan.vendor.VendorTableProblem.ALIAS_IS_ID;
import static io.ledgerhop.plan.vendor.VendorTableProblem.ALIAS_OF_TWO;
import static io.ledgerhop.plan.vendor.VendorTableProblem.VENDOR_TWICE;

import io.ledgerhop.plan.table.ListedTable;
import io.ledgerhop.plan.table.TableLine;
import io.ledgerhop.plan.table.TableTitles;
import io.ledgerhop.plan.table.TableTitles.Column;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the list of vendors that a company keeps itself: a line for each vendor, with its id, its
 * name, and its aliases separated by semicolons. Columns for the other fields may be left out.
 */
public final class VendorTable {

  private static final String ID = "Vendor id";
  private static final String ALIASES = "Aliases";
  private static final TableTitles TITLES = titles();

  private final Problems problems = new Problems();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final Map<String, String> idByAlias = new HashMap<>();

  private VendorTable() {}

  private static TableTitles titles() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(ID));
    columns.add(Column.of(VendorField.NAME.title()));
    columns.add(Column.of(ALIASES));
    Arrays.stream(VendorField.values())
        .filter(field -> field != VendorField.NAME)
        .forEach(field -> columns.add(Column.optional(field.title())));
    return new TableTitles("vendor", columns);
  }

  /**
   * The list, with warnings; or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<VendorList> read(String place, List<List<String>> lines) {
    Outcome<List<TableLine>> table = ListedTable.read(place, TITLES, lines);
    return table.hasValue()
        ? new VendorTable().list(table.value())
        : Outcome.failed(table.problems());
  }

  private Outcome<VendorList> list(List<TableLine> lines) {
    lines.forEach(this::claimId);
    lines.forEach(this::claimAliases);
    List<Vendor> vendors = new ArrayList<>();
    for (TableLine line : lines) {
      Outcome<Vendor> vendor = Vendor.read(line.place(), line.text(ID), texts(line));
      problems.addAll(vendor.problems());
      if (vendor.hasValue()) {
        vendors.add(vendor.value());
      }
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new VendorList(vendors, idByAlias), problems.list());
  }

  private static Map<VendorField, String> texts(TableLine line) {
    Map<VendorField, String> texts = new EnumMap<>(VendorField.class);
    for (VendorField field : VendorField.values()) {
      texts.put(field, line.text(field.title()));
    }
    return texts;
  }

  private void claimId(TableLine line) {
    String id = line.text(ID);
    Integer before = id.isEmpty() ? null : lineOfId.putIfAbsent(id, line.number());
    if (before != null) {
      problems.add(VENDOR_TWICE.at(line.place(), id, before));
    }
  }

  private void claimAliases(TableLine line) {
    String id = line.text(ID);
    for (String part : line.text(ALIASES).split(";", -1)) {
      String alias = part.strip();
      if (!alias.isEmpty() && !alias.equals(id)) {
        claim(line, alias, id);
      }
    }
  }

  private void claim(TableLine line, String alias, String id) {
    Integer ownLine = lineOfId.get(alias);
    if (ownLine != null) {
      problems.add(ALIAS_IS_ID.at(line.place(), alias, ownLine, id));
      return;
    }
    String before = idByAlias.putIfAbsent(alias, id);
    if (before != null && !before.equals(id)) {
      problems.add(ALIAS_OF_TWO.at(line.place(), alias, before));
    }
  }
}
