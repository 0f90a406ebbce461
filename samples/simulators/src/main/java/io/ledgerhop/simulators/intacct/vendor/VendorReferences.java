// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.AttachmentReferences;
import io.ledgerhop.simulators.intacct.line.ContactReferences;
import io.ledgerhop.simulators.intacct.line.PaymentTerms;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that everything a vendor refers to exists. */
final class VendorReferences {
  private static final SortedMap<String, String> OBJECTS =
      new TreeMap<>(
          Map.of(
              "CURRENCY", "CURRENCY",
              "APACCOUNT", "GLACCOUNT",
              "OFFSETGLACCOUNTNO", "GLACCOUNT",
              "PARENTID", "VENDOR"));

  /** Objects whose records may be inactive, and must not be then. */
  private static final SortedMap<String, String> ACTIVE_OBJECTS =
      new TreeMap<>(
          Map.of(
              "RESTRICTEDDEPARTMENTS", "DEPARTMENT",
              "RESTRICTEDLOCATIONS", "LOCATION",
              "VENDTYPE", "VENDTYPE"));

  private static final List<String> CONTACTS =
      List.of("CONTACTINFO.CONTACTNAME", "PAYTO.CONTACTNAME", "RETURNTO.CONTACTNAME");
  private static final Pattern SEPARATOR = Pattern.compile("#~#");

  private final CompanyMasterData master;
  private final AttachmentReferences attachments;
  private final PaymentTerms terms;
  private final ContactReferences contacts;

  VendorReferences(GatewayContext context) {
    this.master = context.master();
    this.attachments = new AttachmentReferences(context.books());
    this.terms = new PaymentTerms(context.master(), "APTERM");
    this.contacts = new ContactReferences(context.master(), "VENDOR");
  }

  /**
   * What the fields of a call refer to in vain.
   *
   * @param ownContact the name of the vendor's own contact, which need not be stored yet
   */
  List<GatewayError> errors(Map<String, String> given, String ownContact) {
    List<GatewayError> errors = new ArrayList<>();
    OBJECTS.forEach(
        (field, object) ->
            values(given, field)
                .filter(id -> !master.has(object, id))
                .forEach(id -> errors.add(invalid(field, id))));
    ACTIVE_OBJECTS.forEach(
        (field, object) ->
            values(given, field)
                .filter(id -> !master.isActive(object, id))
                .forEach(id -> errors.add(invalid(field, id))));
    errors.addAll(terms.errors(given.getOrDefault("TERMNAME", "")));
    errors.addAll(attachments.errors(given.getOrDefault("SUPDOCID", "")));
    CONTACTS.stream()
        .map(field -> given.getOrDefault(field, ""))
        .filter(name -> !name.equals(ownContact))
        .forEach(name -> errors.addAll(contacts.errors(name)));
    return errors.stream().distinct().toList();
  }

  /** The ids in a field, of which only some fields have several. */
  private static Stream<String> values(Map<String, String> given, String field) {
    return Arrays.stream(SEPARATOR.split(given.getOrDefault(field, ""), -1))
        .filter(id -> !id.isEmpty());
  }

  private static GatewayError invalid(String field, String id) {
    return GatewayError.rule("Invalid " + field + " '" + id + "' specified.");
  }
}
