// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The variables of the vendor orders: those of the project, unless the environment has others. */
final class OrderSettings {

  private static final String PREFIX = "LEDGERHOP_ORDERS_";
  private static final String TOKEN = "LEDGERHOP_VENDOR_REFRESH_TOKEN";

  private static final String FOLDER = "vendor-orders";
  private static final String OTHER_REPORT = "LEDGERHOP_OTHER_REPORT";

  /** The demo enters the orders of the last week only, so that the screen stays short. */
  private static final int DEMO_DAYS = 7;

  private final RunOptions options;
  private final Layout layout;
  private final Clock clock;

  OrderSettings(RunOptions options, Layout layout, Clock clock) {
    this.options = options;
    this.layout = layout;
    this.clock = clock;
  }

  /** Where the report of the vendor orders goes, in the folder of the run. */
  static Path folder(Path out) {
    return out.resolve(FOLDER);
  }

  /**
   * Whether a run enters vendor orders: between two simulators, or if Amazon's vendor account has
   * granted access. A run of settlement files has nothing to do with them.
   *
   * @param settings contain the refresh tokens
   */
  boolean areRead(Settings settings) {
    if (options.settlements != null) {
      return false;
    }
    return options.amazon == null
        ? options.intacct == null
        : !settings.variables().getOrDefault(TOKEN, "").isBlank();
  }

  /** Adds the variables; the simulated company takes those of the project, without exception. */
  Settings addTo(Settings settings, Path out) throws IOException {
    JsonNode config =
        new ObjectMapper().readTree(layout.project().resolve("project-config.json").toFile());
    for (JsonNode variable : config.path("config").path("variables")) {
      String name = variable.path("name").asText();
      if (name.startsWith(PREFIX)) {
        add(settings, name, variable.path("value").asText());
      }
    }
    if (options.amazon == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      settings.with(PREFIX + "FROM", today.minusDays(DEMO_DAYS));
    }
    return settings.with(PREFIX + "OUT", folder(out));
  }

  /** The reports of the settlements and of the vendor orders link to each other. */
  static Settings links() {
    return new Settings()
        .with(OTHER_REPORT, FOLDER + "/report.html")
        .with(PREFIX + "OTHER_REPORT", "../report.html");
  }

  private void add(Settings settings, String name, String value) {
    if (options.intacct == null) {
      settings.with(name, value);
    } else {
      settings.withDefault(name, value);
    }
  }
}
