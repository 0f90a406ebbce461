// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.object.Apadjustment;
import io.ledgerhop.intacct.object.Apbill;
import io.ledgerhop.intacct.object.Appymt;
import io.ledgerhop.intacct.object.Glbatch;
import io.ledgerhop.intacct.object.IntacctObject;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.RecordNumbers;
import io.ledgerhop.intacct.object.TradeTransaction;

/**
 * Documents as objects of Intacct.
 *
 * @param entity the id of the entity that is signed in to; empty for the top level
 * @param records the record numbers by which an application names what it closes
 */
record DocumentObjects(
    JournalSettings settings, String entity, RecordNumbers records, LedgerParts parts) {

  /** A new kind of document does not compile until it has an object here. */
  IntacctObject of(Document document) {
    return switch (document.key().enteredAs()) {
      case JOURNAL -> new Glbatch(settings, (Journal) document, parts.attachments().id(document));
      case BILL ->
          new Apbill(settings, (VendorDocument) document, parts.attachments().id(document));
      case VENDOR_CREDIT, DEBIT_MEMO, CREDIT_MEMO ->
          new Apadjustment(settings, (VendorDocument) document);
      case APPLICATION -> new Appymt(settings, entity, records, (Application) document);
      case PURCHASING, ORDER_ENTRY ->
          new TradeTransaction(settings, parts.definitions(), (TradeDocument) document);
    };
  }
}
