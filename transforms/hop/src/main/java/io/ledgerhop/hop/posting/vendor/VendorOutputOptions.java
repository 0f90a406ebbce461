// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.mapping.OptionReading;
import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.plan.vendor.VendorTable;
import io.ledgerhop.posting.vendor.VendorAct;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.VendorField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Intacct Vendor Output that need no connection. */
final class VendorOutputOptions {

  private final IntacctVendorOutputMeta meta;
  private final UnaryOperator<String> place;
  private final IVariables variables;

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  VendorOutputOptions(
      IntacctVendorOutputMeta meta, UnaryOperator<String> place, IVariables variables) {
    this.meta = meta;
    this.place = place;
    this.variables = variables;
  }

  /** All problems of the options; the file of vendors is not opened. */
  List<Problem> problems() {
    OptionReading reading = new OptionReading(place, variables);
    reading.kept(idField());
    reading.kept(act());
    reading.kept(preview());
    reading.text("Vendors", meta.getVendors());
    fieldNames(reading);
    return reading.problems();
  }

  private Outcome<String> idField() {
    return OptionText.required(place.apply("IdField"), variables, meta.getIdField(), "a field");
  }

  /** What may become of the vendors. */
  Outcome<VendorAct> act() {
    String written = variables.resolve(meta.getAct());
    return VendorActOption.of(written)
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.failed(
                    CHOICE_UNFIT.at(
                        place.apply("Act"), written, String.join(", ", VendorActOption.words()))));
  }

  /** Whether the run only shows what it would write. */
  Outcome<Boolean> preview() {
    String written = variables.resolve(meta.getPreview());
    return switch (written.strip().toUpperCase(Locale.ROOT)) {
      case "Y", "YES", "TRUE" -> Outcome.of(true);
      case "", "N", "NO", "FALSE" -> Outcome.of(false);
      default -> Outcome.failed(CHOICE_UNFIT.at(place.apply("Preview"), written, "Y, N"));
    };
  }

  /** The vendors that the company lists, or all problems of the file. */
  Outcome<VendorList> vendors() {
    OptionReading reading = new OptionReading(place, variables);
    VendorList list =
        reading.file("Vendors", meta.getVendors(), VendorTable::read).orElse(VendorList.NONE);
    return reading.hasErrors()
        ? Outcome.failed(reading.problems())
        : Outcome.of(list, reading.problems());
  }

  /** The name of the field with the id, with its variables resolved. */
  String id() {
    return variables.resolve(meta.getIdField()).strip();
  }

  /** The names of the other fields that there are. */
  Map<VendorField, String> fields() {
    return fieldNames(new OptionReading(place, variables));
  }

  private Map<VendorField, String> fieldNames(OptionReading reading) {
    Map<VendorField, String> names = new EnumMap<>(VendorField.class);
    meta.fieldOptions()
        .forEach(
            (field, written) -> {
              String name = reading.text(IntacctVendorOutputMeta.option(field), written).strip();
              if (!name.isEmpty()) {
                names.put(field, name);
              }
            });
    return names;
  }
}
