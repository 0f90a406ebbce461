// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.HtmlTemplate;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code report.html}, to be read, printed and filed. */
public final class ReportPage {

  private static final HtmlTemplate TEMPLATE = new HtmlTemplate("page/report.ftlh");

  private final String otherReport;
  private final AccountTitles titles;

  /**
   * @param otherReport the address of another report of the same run, to which the page links;
   *     empty for none
   */
  public ReportPage(String otherReport, AccountTitles titles) {
    this.otherReport = otherReport;
    this.titles = titles;
  }

  /** Writes the page and leaves the stream open. */
  public void write(RunFacts facts, RunReport report, OutputStream out) throws IOException {
    TEMPLATE.write("run", ReportView.of(facts, report, otherReport, titles), out);
  }
}
