// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A template of a self-contained page without scripts or links, which escapes what it is given. */
public final class HtmlTemplate {

  /** The folder of the style that this page and those of the command ledgerhop share. */
  private static final String STYLE = "io/ledgerhop/posting/report";

  private static final Configuration TEMPLATES = templates();

  private final String name;

  /**
   * @param name of the file, below the folder of the report
   */
  public HtmlTemplate(String name) {
    this.name = name;
  }

  /** Writes the page in UTF-8 and leaves the stream open. */
  public void write(String variable, Object value, OutputStream out) throws IOException {
    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      TEMPLATES.getTemplate(name).process(Map.of(variable, value), page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + name + " does not fit its values", e);
    }
    page.flush();
  }

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    ClassLoader loader = HtmlTemplate.class.getClassLoader();
    templates.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {
              new ClassTemplateLoader(loader, "io/ledgerhop/hop/report"),
              new ClassTemplateLoader(loader, STYLE)
            }));
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setLocale(Locale.ROOT);
    return templates;
  }
}
