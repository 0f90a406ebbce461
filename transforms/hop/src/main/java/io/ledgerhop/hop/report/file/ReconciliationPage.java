// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the page that shows how the total of a settlement became documents; it is the same in each
 * run that makes the same documents.
 */
public final class ReconciliationPage {

  private static final HtmlTemplate TEMPLATE = new HtmlTemplate("file/reconciliation.ftlh");

  private ReconciliationPage() {}

  /**
   * Writes the page and leaves the stream open.
   *
   * @param plan with all its documents, not held
   * @param note a sentence about the file of the settlement; empty if the file is beside the page
   */
  public static void write(Plan plan, String note, OutputStream out) throws IOException {
    TEMPLATE.write("settlement", ReconciliationView.of(plan, note), out);
  }
}
