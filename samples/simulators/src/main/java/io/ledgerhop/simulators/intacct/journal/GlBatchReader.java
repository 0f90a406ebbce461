// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.KnownFields;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the GLBATCH of a {@code create}. Its fields may come in any order; a field that is not
 * known, is repeated or has children is refused.
 */
final class GlBatchReader {
  private static final String ENTRIES = "ENTRIES";
  private static final String GLENTRY = "GLENTRY";
  private static final Set<String> HEADER =
      Set.of(
          "JOURNAL",
          "BATCH_DATE",
          "REVERSEDATE",
          "BATCH_TITLE",
          "HISTORY_COMMENT",
          "REFERENCENO",
          "BASELOCATION_NO",
          "SUPDOCID",
          "STATE",
          "TRANSACTIONSOURCE");
  private static final Set<String> LINE =
      Set.of(
          "DOCUMENT",
          "ACCOUNTNO",
          "TR_TYPE",
          "TRX_AMOUNT",
          "AMOUNT",
          "CURRENCY",
          "EXCH_RATE_DATE",
          "EXCH_RATE_TYPE_ID",
          "EXCHANGE_RATE",
          "LOCATION",
          "DEPARTMENT",
          "PROJECTID",
          "TASKID",
          "COSTTYPEID",
          "CUSTOMERID",
          "VENDORID",
          "EMPLOYEEID",
          "ITEMID",
          "CLASSID",
          "CONTRACTID",
          "WAREHOUSEID",
          "DESCRIPTION",
          "BILLABLE");

  private final Set<String> customFields;

  GlBatchReader(Set<String> customFields) {
    this.customFields = customFields;
  }

  JournalDraft read(XmlElement batch) {
    List<GatewayError> errors = new ArrayList<>();
    List<XmlElement> fields =
        batch.children().stream().filter(field -> !field.name().equals(ENTRIES)).toList();
    Map<String, String> header =
        new KnownFields("GLBATCH", HEADER, customFields).read(fields, errors);
    List<Map<String, String>> lines = new ArrayList<>();
    for (XmlElement entries : batch.children(ENTRIES)) {
      for (XmlElement entry : entries.children()) {
        if (entry.name().equals(GLENTRY)) {
          lines.add(new KnownFields(GLENTRY, LINE, customFields).read(entry.children(), errors));
        } else {
          errors.add(
              GatewayError.field("The element " + entry.name() + " is not a part of " + ENTRIES));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new RefusedException(errors);
    }
    return new JournalDraft(header, lines);
  }
}
