// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code report.html}, to be read, printed and filed. */
final class ReportPage {

  private static final HtmlTemplate TEMPLATE = new HtmlTemplate("report.ftlh");

  private ReportPage() {}

  static void write(RunFacts facts, RunReport report, OutputStream out) throws IOException {
    TEMPLATE.write("run", ReportView.of(facts, report), out);
  }
}
