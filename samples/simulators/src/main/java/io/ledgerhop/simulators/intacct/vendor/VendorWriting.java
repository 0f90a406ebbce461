// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordWriting;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates and updates vendors. */
public final class VendorWriting {
  private static final String VENDOR = "VENDOR";
  private static final String ID = "VENDORID";
  private static final String NUMBER = "RECORDNO";
  private static final String CONTACT = "DISPLAYCONTACT.CONTACTNAME";

  private final CompanyMasterData master;
  private final CompanyBooks books;
  private final Clock clock;
  private final VendorFields fields;
  private final VendorReferences references;

  public VendorWriting(GatewayContext context) {
    this.master = context.master();
    this.books = context.books();
    this.clock = context.clock();
    this.fields = new VendorFields(context.settings().customFields());
    this.references = new VendorReferences(context);
  }

  /** Creates the VENDOR of a {@code create}. */
  public RecordWriting creation() {
    return (object, caller) -> created(object);
  }

  /** Changes the given fields of the VENDOR of an {@code update}, and leaves all others. */
  public RecordWriting update() {
    return (object, caller) -> updated(object);
  }

  private Map<String, String> created(XmlElement object) {
    Map<String, String> given = fields.read(object);
    Map<String, String> vendor = new LinkedHashMap<>();
    vendor.put(NUMBER, "");
    vendor.put("STATUS", "active");
    vendor.putAll(given);
    vendor.remove(NUMBER);
    String id = vendor.getOrDefault(ID, "");
    fill(vendor, CONTACT, contact(vendor));
    check(vendor, given);
    if (master.has(VENDOR, id)) {
      throw new RefusedException(GatewayError.duplicate("Vendor", id));
    }
    if (vendors().stream().anyMatch(other -> isSameContact(other, vendor))) {
      throw new RefusedException(
          List.of(
              GatewayError.duplicate("Contact", vendor.getOrDefault(CONTACT, "")),
              GatewayError.rule("Error While Saving the Display Contact")));
    }
    vendor.put("WHENCREATED", BooksDates.format(clock.instant()));
    return store(newNumber(), vendor);
  }

  private Map<String, String> updated(XmlElement object) {
    Map<String, String> given = fields.read(object);
    Map<String, String> known = known(given);
    Map<String, String> vendor = new LinkedHashMap<>(known);
    vendor.putAll(given);
    vendor.putAll(Map.of(NUMBER, known.getOrDefault(NUMBER, ""), ID, known.getOrDefault(ID, "")));
    // A vendor of the demonstration company may have no contact.
    fill(vendor, "DISPLAYCONTACT.PRINTAS", vendor.getOrDefault("NAME", ""));
    check(vendor, given);
    return store(Long.parseLong(vendor.getOrDefault(NUMBER, "")), vendor);
  }

  /** What an update leaves is not checked again: its term may be inactive by now. */
  private void check(Map<String, String> vendor, Map<String, String> given) {
    List<GatewayError> errors = new ArrayList<>(VendorRules.errors(vendor));
    errors.addAll(references.errors(given, vendor.getOrDefault(CONTACT, "")));
    RefusedException.unlessEmpty(errors);
  }

  private Map<String, String> known(Map<String, String> given) {
    String field = given.getOrDefault(NUMBER, "").isEmpty() ? ID : NUMBER;
    String key = given.getOrDefault(field, "");
    return vendors().stream()
        .filter(vendor -> !key.isEmpty() && vendor.getOrDefault(field, "").equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    GatewayError.rule("Cannot find VENDOR with key '" + key + "' to update")));
  }

  private Map<String, String> store(long recordNo, Map<String, String> vendor) {
    Map<String, String> stored = new LinkedHashMap<>();
    stored.put(NUMBER, Long.toString(recordNo));
    vendor.forEach(stored::putIfAbsent);
    stored.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    books.store(new StoredRecord(recordNo, VENDOR, stored, List.of()));
    Map<String, String> answer = new LinkedHashMap<>(RecordWriting.numbered(recordNo));
    answer.put(ID, stored.getOrDefault(ID, ""));
    return answer;
  }

  /** Vendors of the demonstration company have numbers that the books do not know. */
  private long newNumber() {
    List<String> taken = vendors().stream().map(vendor -> vendor.getOrDefault(NUMBER, "")).toList();
    long number = books.nextRecordNo();
    while (taken.contains(Long.toString(number))) {
      number = books.nextRecordNo();
    }
    return number;
  }

  private List<Map<String, String>> vendors() {
    return master.table(VENDOR).map(ObjectTable::rows).orElse(List.of());
  }

  private static void fill(Map<String, String> vendor, String field, String value) {
    vendor.merge(field, value, (given, own) -> given.isEmpty() ? own : given);
  }

  private static String contact(Map<String, String> vendor) {
    return vendor.getOrDefault("NAME", "") + "(V" + vendor.getOrDefault(ID, "") + ")";
  }

  private static boolean isSameContact(Map<String, String> one, Map<String, String> other) {
    String name = one.getOrDefault(CONTACT, "");
    return !name.isEmpty() && name.equals(other.getOrDefault(CONTACT, ""));
  }
}
