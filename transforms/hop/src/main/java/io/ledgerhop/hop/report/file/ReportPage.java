// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code report.html}, to be read, printed and filed. */
final class ReportPage {

  private static final HtmlTemplate TEMPLATE = new HtmlTemplate("report.ftlh");

  private ReportPage() {}

  static void write(ReportView.Page page, OutputStream out) throws IOException {
    TEMPLATE.write("run", page, out);
  }
}
