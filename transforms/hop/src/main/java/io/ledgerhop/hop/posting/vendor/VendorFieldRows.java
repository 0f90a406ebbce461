// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.vendor.VendorField;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of the incoming rows that hold vendors, and those that are added. */
final class VendorFieldRows {

  /** Rows whose fields are not known. */
  static final RowLayout<WrittenVendor> ANY =
      RowLayout.<WrittenVendor>builder().readBy(row -> new WrittenVendor("", Map.of()));

  private VendorFieldRows() {}

  /**
   * Rows with vendors.
   *
   * @param id the name of the field with the id
   * @param fields the names of the other fields that there are
   */
  static RowLayout<WrittenVendor> written(String id, Map<VendorField, String> fields) {
    RowLayout.Builder<WrittenVendor> builder = RowLayout.builder();
    Stream.concat(Stream.of(id), fields.values().stream())
        .distinct()
        .forEach(name -> builder.text(name, vendor -> null));
    return builder.readBy(row -> read(row, id, fields));
  }

  private static WrittenVendor read(RowValues row, String id, Map<VendorField, String> fields) {
    Map<VendorField, String> texts = new EnumMap<>(VendorField.class);
    fields.forEach((field, name) -> texts.put(field, row.text(name)));
    return new WrittenVendor(row.text(id).strip(), texts);
  }

  /** The fields added to rows with vendors. */
  static RowLayout<EnteredVendor> entered(RowLayout<WrittenVendor> written) {
    return RowLayout.<EnteredVendor>builder()
        .part(written, EnteredVendor::written)
        .text("vendor_status", EnteredVendor::status)
        .text("intacct_vendor_id", row -> row.result().vendor().id())
        .text("vendor_record", row -> row.result().recordNo())
        .text("vendor_problem", EnteredVendor::code)
        .text("vendor_message", EnteredVendor::message)
        .text("vendor_request", row -> row.result().request())
        .writeOnly();
  }
}
