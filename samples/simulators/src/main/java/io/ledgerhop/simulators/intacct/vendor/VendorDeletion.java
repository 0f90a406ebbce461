// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.session.GatewayContext;

/**
 * Deletes vendors that no document uses. The vendors that the demonstration company begins with
 * count as used.
 */
public final class VendorDeletion implements RecordDeletion {
  private static final String VENDOR = "VENDOR";
  private static final String ID = "VENDORID";

  private final CompanyMasterData master;
  private final CompanyBooks books;
  private final String key;

  private VendorDeletion(GatewayContext context, String key) {
    this.master = context.master();
    this.books = context.books();
    this.key = key;
  }

  /** By the id of the vendor, as in {@code delete_vendor}. */
  public static VendorDeletion byId(GatewayContext context) {
    return new VendorDeletion(context, ID);
  }

  /** By the record number, as in {@code delete}. */
  public static VendorDeletion byNumber(GatewayContext context) {
    return new VendorDeletion(context, "RECORDNO");
  }

  @Override
  public Runnable prepared(String value, GatewayCaller caller) {
    String id =
        master.table(VENDOR).stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> value.equals(row.get(key)))
            .map(row -> row.getOrDefault(ID, ""))
            .findFirst()
            .orElseThrow(
                () ->
                    refused("BL01001973", "Cannot find VENDOR with key '" + value + "' to delete"));
    StoredRecord own =
        books.records(VENDOR).stream()
            .filter(record -> record.text(ID).equals(id))
            .filter(record -> !master.isOwn(VENDOR, id))
            .filter(record -> !isUsed(id))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        "BL03000215",
                        "Vendor '" + id + "' is used in transactions; set it inactive"));
    return () -> books.erase(own);
  }

  private boolean isUsed(String id) {
    return books.payables().stream().anyMatch(payable -> payable.text(ID).equals(id))
        || books.records("PODOCUMENT").stream()
            .anyMatch(transaction -> transaction.text("CUSTVENDID").equals(id))
        || books.journals().stream()
            .flatMap(journal -> journal.lines().stream())
            .anyMatch(line -> id.equals(line.fields().get(ID)));
  }

  private static RefusedException refused(String errorno, String sentence) {
    return new RefusedException(GatewayError.of(errorno, sentence));
  }
}
