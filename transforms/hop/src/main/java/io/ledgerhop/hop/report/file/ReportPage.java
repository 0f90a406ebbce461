// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code report.html}: one self-contained page without scripts or links, to be read, printed
 * and filed.
 */
final class ReportPage {

  private static final Configuration TEMPLATES = templates();

  private ReportPage() {}

  static void write(RunFacts facts, RunReport report, OutputStream out) throws IOException {
    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      TEMPLATES
          .getTemplate("report.ftlh")
          .process(Map.of("run", ReportView.of(facts, report)), page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of report.html does not fit its values", e);
    }
    page.flush();
  }

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(new ClassTemplateLoader(ReportPage.class, ""));
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setLocale(Locale.ROOT);
    return templates;
  }
}
