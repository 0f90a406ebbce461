// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code create_potransaction} and {@code create_sotransaction}; the schema has already
 * checked the order of their elements. An element that the simulator does not keep is refused, so
 * that nothing is lost unnoticed.
 */
final class TransactionReader {
  private static final Map<String, String> HEADER =
      Map.ofEntries(
          Map.entry("transactiontype", "DOCPARID"),
          Map.entry("vendorid", "CUSTVENDID"),
          Map.entry("customerid", "CUSTVENDID"),
          Map.entry("documentno", "DOCNO"),
          Map.entry("referenceno", "PONUMBER"),
          Map.entry("vendordocno", "VENDORDOCNO"),
          Map.entry("customerponumber", "CUSTOMERPONUMBER"),
          Map.entry("termname", "TERM.NAME"),
          Map.entry("message", "MESSAGE"),
          Map.entry("shippingmethod", "SHIPVIA"),
          Map.entry("supdocid", "SUPDOCID"),
          Map.entry("basecurr", "BASECURR"),
          Map.entry("currency", "CURRENCY"),
          Map.entry("exchratetype", "EXCH_RATE_TYPE_ID"),
          Map.entry("exchrate", "EXCHANGE_RATE"),
          Map.entry("state", "STATE"),
          Map.entry("projectid", "PROJECT"));
  private static final Map<String, String> DATES =
      Map.of(
          "datecreated", "WHENCREATED",
          "dateposted", "WHENPOSTED",
          "datedue", "WHENDUE",
          "exchratedate", "EXCH_RATE_DATE",
          "needbydate", "NEEDBYDATE",
          "shipbydate", "SHIPBYDATE",
          "cancelafterdate", "CANCELAFTERDATE",
          "origdocdate", "ORIGDOCDATE");
  private static final Map<String, String> CONTACTS =
      Map.of(
          "returnto", "SHIPTO.CONTACTNAME",
          "shipto", "SHIPTO.CONTACTNAME",
          "payto", "BILLTO.CONTACTNAME",
          "billto", "BILLTO.CONTACTNAME",
          "deliverto", "DELIVERTO.CONTACTNAME");
  private static final Map<String, String> LINE =
      Map.ofEntries(
          Map.entry("itemid", "ITEMID"),
          Map.entry("itemdesc", "ITEMDESC"),
          Map.entry("warehouseid", "WAREHOUSEID"),
          Map.entry("quantity", "UIQTY"),
          Map.entry("unit", "UNIT"),
          Map.entry("price", "UIPRICE"),
          Map.entry("locationid", "LOCATIONID"),
          Map.entry("departmentid", "DEPARTMENTID"),
          Map.entry("memo", "MEMO"),
          Map.entry("projectid", "PROJECTID"),
          Map.entry("taskid", "TASKID"),
          Map.entry("costtypeid", "COSTTYPEID"),
          Map.entry("customerid", "CUSTOMERID"),
          Map.entry("vendorid", "VENDORID"),
          Map.entry("employeeid", "EMPLOYEEID"),
          Map.entry("classid", "CLASSID"),
          Map.entry("contractid", "CONTRACTID"));

  /** Elements that change nothing when they say false, because that is what happens anyway. */
  private static final Set<String> OFF = Set.of("taxable", "form1099", "billable");

  private static final String CUSTOM = "customfields";

  private final TransactionKind kind;
  private final Set<String> customFields;

  TransactionReader(TransactionKind kind, Set<String> customFields) {
    this.kind = kind;
    this.customFields = Set.copyOf(customFields);
  }

  /** The transaction that a call creates. */
  TransactionDraft read(XmlElement transaction) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> header = header(transaction, errors);
    List<Map<String, String>> lines =
        transaction.child(kind.items()).orElseThrow().children().stream()
            .map(item -> line(item, errors))
            .toList();
    RefusedException.unlessEmpty(errors);
    return new TransactionDraft(kind, header, lines);
  }

  /** The header of a call; errors say which elements are not kept. */
  Map<String, String> header(XmlElement transaction, List<GatewayError> errors) {
    Map<String, String> header = new LinkedHashMap<>(OlderElements.mapped(transaction, HEADER));
    for (XmlElement child : transaction.children()) {
      String name = child.name();
      String date = DATES.getOrDefault(name, "");
      String contact = CONTACTS.getOrDefault(name, "");
      if (!date.isEmpty()) {
        header.put(date, OlderElements.date(child));
      } else if (!contact.isEmpty()) {
        header.put(contact, contact(child, errors));
      } else if (name.endsWith("subtotals")) {
        errors.add(noSubtotals(header));
      } else if (!HEADER.containsKey(name) && !name.equals(CUSTOM) && !name.endsWith("items")) {
        keepOrRefuse(child, errors);
      }
    }
    checkCustom(transaction, errors);
    return header;
  }

  private static GatewayError noSubtotals(Map<String, String> header) {
    String definition = header.getOrDefault("DOCPARID", "");
    return GatewayError.rule("The transaction definition '" + definition + "' has no subtotals");
  }

  /** The fields of one line. */
  Map<String, String> line(XmlElement item, List<GatewayError> errors) {
    item.children().stream()
        .filter(child -> !LINE.containsKey(child.name()) && !child.name().equals(CUSTOM))
        .forEach(child -> keepOrRefuse(child, errors));
    checkCustom(item, errors);
    return OlderElements.mapped(item, LINE);
  }

  private static void keepOrRefuse(XmlElement element, List<GatewayError> errors) {
    boolean off = OFF.contains(element.name()) && element.text().strip().equals("false");
    if (!off && !OlderElements.isEmpty(element)) {
      errors.add(OlderElements.notKept("element", element.name()));
    }
  }

  /** A contact that exists, by its name; an empty name stands for that of the other party. */
  private static String contact(XmlElement element, List<GatewayError> errors) {
    if (element.child("contact").isPresent()) {
      errors.add(OlderElements.notKept("element", "contact"));
    }
    return element.textOf("contactname");
  }

  private void checkCustom(XmlElement element, List<GatewayError> errors) {
    element.children(CUSTOM).stream()
        .flatMap(all -> all.children().stream())
        .map(field -> field.textOf("customfieldname"))
        .filter(name -> !customFields.contains(name))
        .forEach(
            name ->
                errors.add(
                    GatewayError.field(
                        "The field " + name + " is not a part of " + kind.object())));
  }
}
