// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prepares what Hop has to run, and gives it to the launcher of the layout. */
final class HopProcess {

  private final Layout layout;
  private final Path work;
  private final Path log;
  private final String level;

  /**
   * @param work a private folder for Hop's configuration
   * @param log the file for Hop's log
   */
  HopProcess(Layout layout, Path work, Path log) {
    this(layout, work, log, "Basic");
  }

  /**
   * @param level Hop's name of the log level
   */
  HopProcess(Layout layout, Path work, Path log, String level) {
    this.layout = layout;
    this.work = work;
    this.log = log;
    this.level = level;
  }

  Path log() {
    return log;
  }

  /** As below, for one pipeline or workflow. */
  Process start(String file, Settings settings) throws IOException {
    return start(List.of(file), settings);
  }

  /**
   * Starts Hop; its standard output and error go to the log.
   *
   * @param files one or several pipelines and workflows, which run one after the other; relative to
   *     the project
   * @param settings become Java system properties, which Hop takes as variables
   */
  Process start(List<String> files, Settings settings) throws IOException {
    Files.createDirectories(work);
    writeRunConfiguration(
        "pipeline-run-configuration",
        """
        {"name":"local","defaultSelection":true,"engineRunConfiguration":{"Local":{"rowset_size":"10000",\
        "feedback_size":"50000","safe_mode":false}},"configurationVariables":[]}
        """);
    writeRunConfiguration(
        "workflow-run-configuration",
        """
        {"name":"local","defaultSelection":true,"engineRunConfiguration":{"Local":{"safe_mode":false,\
        "transactional":false}}}
        """);
    Path project = layout.project();
    return layout
        .launcher()
        .start(
            new HopJob(
                layout.hop(),
                project,
                files.stream().map(project::resolve).toList(),
                properties(settings),
                level,
                log));
  }

  private Map<String, String> properties(Settings settings) {
    Path metadata = layout.project().resolve("metadata");
    return settings
        .with("PROJECT_HOME", layout.project())
        .with("HOP_CONFIG_FOLDER", work.resolve("config"))
        .with("HOP_AUDIT_FOLDER", work.resolve("audit"))
        .with("HOP_PLUGIN_BASE_FOLDERS", layout.hop().resolve("plugins"))
        .with("HOP_METADATA_FOLDER", work.resolve("config/metadata") + "," + metadata)
        .with("HOP_PLATFORM_RUNTIME", "Run")
        .variables();
  }

  private void writeRunConfiguration(String kind, String json) throws IOException {
    Path folder = work.resolve("config/metadata").resolve(kind);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("local.json"), json);
  }
}
