// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.List;

/** Checks that the attachment that a document names exists. */
public final class AttachmentReferences {
  private final CompanyBooks books;

  public AttachmentReferences(CompanyBooks books) {
    this.books = books;
  }

  /**
   * The refusal of an attachment that does not exist; empty for any other, and for none.
   *
   * @param id the supdocid, or empty text
   */
  public List<GatewayError> errors(String id) {
    boolean missing =
        !id.isEmpty()
            && books.records("SUPDOC").stream().noneMatch(one -> one.text("supdocid").equals(id));
    return missing
        ? List.of(GatewayError.rule("Invalid Attachment '" + id + "' specified."))
        : List.of();
  }
}
