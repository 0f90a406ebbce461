// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes an answer as a self-contained page without scripts, in which every text is escaped. */
final class HtmlPage {

  private static final String TEMPLATE = "answer.ftlh";

  /** The folder of the style that all pages share. */
  private static final String STYLE = "io/ledgerhop/posting/report";

  private HtmlPage() {}

  static void write(AnswerPage answer, Path file) throws IOException {
    try (Writer page = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      templates().getTemplate(TEMPLATE).process(Map.of("answer", answer), page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + TEMPLATE + " does not fit its values", e);
    }
  }

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    ClassLoader loader = HtmlPage.class.getClassLoader();
    templates.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {
              new ClassTemplateLoader(HtmlPage.class, ""), new ClassTemplateLoader(loader, STYLE)
            }));
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setLocale(Locale.ROOT);
    return templates;
  }
}
