// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.VendorDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bills or the adjustments that are looked for together.
 *
 * @param documents those that are documents themselves
 * @param applications those that close bills or adjustments, which are looked for as well
 */
record Payables(Kind kind, List<VendorDocument> documents, List<Application> applications) {

  /** An object of accounts payable, and that of its lines. */
  enum Kind {
    BILLS("APBILL", "APBILLITEM"),
    ADJUSTMENTS("APADJUSTMENT", "APADJUSTMENTITEM");

    private final String object;
    private final String item;

    Kind(String object, String item) {
      this.object = object;
      this.item = item;
    }

    String object() {
      return object;
    }

    String item() {
      return item;
    }

    private boolean has(Document document) {
      return document instanceof VendorDocument
          && (document.key().enteredAs() == DocumentKind.BILL) == (this == BILLS);
    }

    private boolean has(String number) {
      return ClosedDocument.isBill(number) == (this == BILLS);
    }
  }

  /** Those among these documents, and those that these applications close. */
  static Payables of(Kind kind, List<Document> documents, List<Application> applications) {
    List<VendorDocument> own =
        documents.stream().filter(kind::has).map(VendorDocument.class::cast).toList();
    return new Payables(kind, own, applications);
  }

  /** The ids of all vendors, in alphabetical order. */
  List<String> vendors() {
    return Stream.concat(
            documents.stream().map(VendorDocument::vendor),
            applications.stream().map(Application::vendor))
        .distinct()
        .sorted()
        .toList();
  }

  /** The numbers of all. */
  List<String> numbers() {
    return Stream.concat(
            documents.stream().map(VendorDocument::number),
            applications.stream().flatMap(this::closedBy))
        .distinct()
        .toList();
  }

  /** The numbers of those that an application closes. */
  Stream<String> closedBy(Application application) {
    return application.lines().stream().map(DocumentLine::memo).filter(kind::has);
  }
}
