// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.vendor;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** A vendor as an object of Intacct: VENDOR with its DISPLAYCONTACT, written and read. */
final class VendorElement {

  static final String OBJECT = "VENDOR";
  static final String ID = "VENDORID";

  private static final String CONTACT = "DISPLAYCONTACT";

  private VendorElement() {}

  /** The field of Intacct, in the form in which a query names it. */
  static String path(VendorField field) {
    return isOfContact(field) ? CONTACT + "." + name(field) : name(field);
  }

  private static String name(VendorField field) {
    return switch (field) {
      case NAME -> "NAME";
      case PRINT_AS -> "PRINTAS";
      case EMAIL -> "EMAIL1";
      case CURRENCY -> "CURRENCY";
      case TERM -> "TERMNAME";
      case DEFAULT_ACCOUNT -> "APACCOUNT";
      case VENDOR_TYPE -> "VENDTYPE";
      case TAX_ID -> "TAXID";
    };
  }

  private static boolean isOfContact(VendorField field) {
    return field == VendorField.PRINT_AS || field == VendorField.EMAIL;
  }

  /** The vendor of a record, with these fields. */
  static Vendor read(XmlNode row, Collection<VendorField> fields) {
    Map<VendorField, String> texts = new EnumMap<>(VendorField.class);
    fields.forEach(field -> texts.put(field, row.text(path(field))));
    return Vendor.of(row.text(ID), texts);
  }

  /** The call that creates the vendor, or changes fields of it. */
  static ApiFunction function(VendorChange change, String controlId) {
    String verb = change.isNew() ? "create" : "update";
    Vendor vendor = change.isNew() ? complete(change.vendor()) : change.vendor();
    return ApiFunction.writing(
        verb + " " + OBJECT, controlId, writer -> write(writer.open(verb), vendor));
  }

  /** Intacct requires the name that is printed. */
  private static Vendor complete(Vendor vendor) {
    Map<VendorField, String> printed = Map.of(VendorField.PRINT_AS, vendor.name());
    return Vendor.of(vendor.id(), printed).with(vendor);
  }

  private static void write(ElementWriter writer, Vendor vendor) {
    writer.open(OBJECT).element(ID, vendor.id());
    vendor.fields().forEach((field, text) -> element(writer, field, text, false));
    if (vendor.fields().keySet().stream().anyMatch(VendorElement::isOfContact)) {
      writer.open(CONTACT);
      vendor.fields().forEach((field, text) -> element(writer, field, text, true));
      writer.close();
    }
    writer.close().close();
  }

  private static void element(
      ElementWriter writer, VendorField field, String text, boolean inContact) {
    if (isOfContact(field) == inContact) {
      writer.element(name(field), text);
    }
  }
}
