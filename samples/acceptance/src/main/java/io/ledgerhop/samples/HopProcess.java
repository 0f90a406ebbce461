// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs a pipeline with Hop's own run class, in a process of its own. */
final class HopProcess {

  /** Enough for any file size; see the README. */
  private static final String HEAP = "-Xmx256m";

  /** A system property of this process: more options for the Java that runs Hop. */
  private static final String MORE_OPTIONS = "ledgerhop.hop.java";

  private final Layout layout;
  private final Path work;
  private final Path log;
  private final String level;

  /**
   * @param work a private folder for Hop's configuration
   * @param log where Hop's log goes
   */
  HopProcess(Layout layout, Path work, Path log) {
    this(layout, work, log, "Basic");
  }

  /**
   * @param level how much Hop logs, in Hop's words
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

  /**
   * Starts it; standard output and error go to the log.
   *
   * @param pipeline relative to the project
   * @param settings become Java system properties, which Hop takes as variables
   */
  Process start(String pipeline, Settings settings) throws IOException {
    Files.createDirectories(work);
    writeRunConfiguration();
    Path arguments = writeArguments(settings);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + arguments,
            "org.apache.hop.run.HopRun",
            "-f",
            layout.project().resolve(pipeline).toString(),
            "-r",
            "local",
            "-l",
            level);
    return new ProcessBuilder(command)
        .directory(layout.project().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /**
   * Secrets travel in a file that only this user can read, never on a command line that all users
   * can see.
   */
  private Path writeArguments(Settings settings) throws IOException {
    Path arguments = work.resolve("java.args");
    Files.deleteIfExists(arguments);
    Files.createFile(arguments);
    ownerOnly(arguments);
    String text =
        HEAP
            + "\n"
            + System.getProperty(MORE_OPTIONS, "")
            + "\n-cp\n"
            + quoted(classPath())
            + "\n"
            + properties(settings).entrySet().stream()
                .map(property -> quoted("-D" + property.getKey() + "=" + property.getValue()))
                .collect(Collectors.joining("\n"))
            + "\n";
    Files.writeString(arguments, text, StandardCharsets.UTF_8);
    return arguments;
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
        .with("user.timezone", "UTC")
        .with("file.encoding", "UTF-8")
        .variables();
  }

  private String classPath() {
    return layout.hop().resolve("lib/core/*")
        + File.pathSeparator
        + layout.hop().resolve("lib/swt/*");
  }

  private void writeRunConfiguration() throws IOException {
    Path folder = work.resolve("config/metadata/pipeline-run-configuration");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("local.json"),
        """
        {"name":"local","defaultSelection":true,"engineRunConfiguration":{"Local":{"rowset_size":"10000",\
        "feedback_size":"50000","safe_mode":false}},"configurationVariables":[]}
        """);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void ownerOnly(Path file) {
    try {
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
