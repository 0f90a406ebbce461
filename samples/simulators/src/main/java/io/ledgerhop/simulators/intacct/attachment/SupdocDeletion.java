// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.attachment;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.util.stream.Stream;

/**
 * Deletes attachments by their ids, and folders by their names. What is in use stays: an attachment
 * of a document, and a folder with an attachment or another folder.
 */
public final class SupdocDeletion implements RecordDeletion {
  private static final String SUPDOC = "SUPDOC";
  private static final String FOLDER = "SUPDOCFOLDER";

  private final CompanyBooks books;
  private final String object;
  private final String key;

  private SupdocDeletion(GatewayContext context, String object, String key) {
    this.books = context.books();
    this.object = object;
    this.key = key;
  }

  public static SupdocDeletion attachments(GatewayContext context) {
    return new SupdocDeletion(context, SUPDOC, "supdocid");
  }

  public static SupdocDeletion folders(GatewayContext context) {
    return new SupdocDeletion(context, FOLDER, "supdocfoldername");
  }

  @Override
  public Runnable prepared(String id, GatewayCaller caller) {
    StoredRecord record =
        books.records(object).stream()
            .filter(one -> one.text(key).equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        "BL01001973",
                        "Cannot find " + object + " with key '" + id + "' to delete"));
    if (object.equals(SUPDOC) ? isAttached(id) : isFilled(id)) {
      throw refused("BL03000215", object + " '" + id + "' is in use and can't be deleted");
    }
    return () -> books.erase(record);
  }

  private boolean isAttached(String id) {
    return Stream.of(
            books.journals().stream().map(journal -> journal.text("SUPDOCID")),
            books.payables().stream().map(payable -> payable.text("SUPDOCID")),
            Stream.of("PODOCUMENT", "SODOCUMENT", "VENDOR")
                .flatMap(kind -> books.records(kind).stream())
                .map(record -> record.text("SUPDOCID")))
        .flatMap(ids -> ids)
        .anyMatch(id::equals);
  }

  private boolean isFilled(String folder) {
    return Stream.concat(
            books.records(SUPDOC).stream().map(one -> one.text("supdocfoldername")),
            books.records(FOLDER).stream().map(one -> one.text("supdocparentfoldername")))
        .anyMatch(folder::equals);
  }

  private static RefusedException refused(String errorno, String sentence) {
    return new RefusedException(GatewayError.of(errorno, sentence));
  }
}
