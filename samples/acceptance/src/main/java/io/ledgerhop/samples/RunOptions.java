// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command line; an option that was not given is null. */
final class RunOptions {

  @Option(
      names = "--settlements",
      paramLabel = "PATH",
      description = "read these settlement files (file or folder) instead of asking Amazon")
  @Nullable Path settlements;

  @Option(names = "--mapping", paramLabel = "FILE", description = "another mapping workbook")
  @Nullable Path mapping;

  @Option(names = "--preview", description = "everything but the writes: documents and request XML")
  boolean preview;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where everything goes; default samples/project/out")
  @Nullable Path out;

  @Option(
      names = "--amazon",
      paramLabel = "URL",
      description = "another Selling Partner API than the simulator")
  @Nullable URI amazon;

  @Option(
      names = "--intacct",
      paramLabel = "URL",
      description = "another Intacct gateway than the simulator")
  @Nullable URI intacct;

  @Option(names = "--trail", paramLabel = "JDBC-URL", description = "another trail")
  @Nullable String trail;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "cut-off time zone, or Amazon.com=America/New_York and so on; default the marketplace's"
              + " own")
  @Nullable String zone;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "accounting periods as CSV: Period,First day,Last day; default calendar months")
  @Nullable Path calendar;

  @Option(
      names = "--fresh",
      description = "forget the demo's trail and the simulated company's books first")
  boolean fresh;

  @Option(names = "--verbose", description = "show Hop's log on the screen too")
  boolean verbose;
}
