// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a pipeline or a workflow in Hop, in a separate process; or several pipelines. */
final class HopProcess {

  /** The heap, which is enough for a file of any size; see the README. */
  private static final String HEAP = "-Xmx256m";

  /**
   * The system property of this process with further Java options for the process that runs Hop.
   */
  private static final String MORE_OPTIONS = "ledgerhop.hop.java";

  /** System property: the home of the Java that runs Hop, if it is not that of this process. */
  static final String JAVA_HOME = "ledgerhop.hop.javaHome";

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
   * Starts the process; its standard output and error go to the log.
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
    byte[] sent = HopStart.written(properties(settings));
    Process process =
        new ProcessBuilder(command(files))
            .directory(layout.project().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(sent);
    } catch (IOException ended) {
      // The process ended before it read the settings; its log gives the reason.
      process.destroy();
    }
    return process;
  }

  /** Contains no secrets, because all users can see a command line. */
  private List<String> command(List<String> files) {
    List<String> command = new ArrayList<>();
    String home = System.getProperty(JAVA_HOME, System.getProperty("java.home"));
    command.add(Path.of(home, "bin", "java").toString());
    command.add(HEAP);
    Stream.of(System.getProperty(MORE_OPTIONS, "").split(" ", -1))
        .filter(option -> !option.isEmpty())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            classPath()));
    command.addAll(files.size() == 1 ? hopRun(files.get(0)) : pipelines(files));
    return command;
  }

  private List<String> hopRun(String file) {
    return List.of(HopStart.class.getName(), "-f", path(file), "-r", "local", "-l", level);
  }

  private List<String> pipelines(List<String> files) {
    return Stream.concat(
            Stream.of(HopPipelines.class.getName(), level), files.stream().map(this::path))
        .toList();
  }

  private String path(String file) {
    return layout.project().resolve(file).toString();
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

  private String classPath() {
    return String.join(
        File.pathSeparator,
        layout.hop().resolve("lib/core").toString() + File.separator + "*",
        layout.hop().resolve("lib/swt").toString() + File.separator + "*",
        ownClasses().toString());
  }

  /** The jar or folder that {@link HopStart} is in. */
  private static Path ownClasses() {
    try {
      return Path.of(HopStart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Java gives a sound address of its classes", e);
    }
  }

  private void writeRunConfiguration(String kind, String json) throws IOException {
    Path folder = work.resolve("config/metadata").resolve(kind);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("local.json"), json);
  }
}
