// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a Java process for each job, which ends with it. */
final class JavaLauncher implements HopLauncher {

  /** The heap, which is enough for a file of any size; see the README. */
  private static final String HEAP = "-Xmx256m";

  /** A run of some hundred lines is over before the second compiler pays off; see operators.md. */
  private static final List<String> SHORT_RUN =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * The system property of this process with further Java options for the process that runs Hop.
   */
  private static final String MORE_OPTIONS = "ledgerhop.hop.java";

  /** System property: the home of the Java that runs Hop, if it is not that of this process. */
  static final String JAVA_HOME = "ledgerhop.hop.javaHome";

  @Override
  public Process start(HopJob job) throws IOException {
    List<String> command = new ArrayList<>(java(job.hop()));
    command.addAll(main(job));
    byte[] sent = HopStart.written(job.variables());
    Process process =
        new ProcessBuilder(command)
            .directory(job.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(job.log().toFile())
            .start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(sent);
    } catch (IOException ended) {
      // The process ended before it read the settings; its log gives the reason.
      process.destroy();
    }
    return process;
  }

  /**
   * The command that starts Java with the classes of a Hop and of this project, up to the name of
   * the main class.
   *
   * @param more further folders of classes
   */
  static List<String> java(Path hop, Path... more) {
    List<String> command = new ArrayList<>();
    String home = System.getProperty(JAVA_HOME, System.getProperty("java.home"));
    command.add(Path.of(home, "bin", "java").toString());
    command.add(HEAP);
    command.addAll(SHORT_RUN);
    Stream.of(System.getProperty(MORE_OPTIONS, "").split(" ", -1))
        .filter(option -> !option.isEmpty())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            classPath(hop, more)));
    return command;
  }

  private static String classPath(Path hop, Path... more) {
    List<String> entries = new ArrayList<>();
    entries.add(hop.resolve("lib/core").toString() + File.separator + "*");
    entries.add(hop.resolve("lib/swt").toString() + File.separator + "*");
    entries.add(classesOf(HopStart.class).toString());
    Stream.of(more).map(Path::toString).forEach(entries::add);
    return String.join(File.pathSeparator, entries);
  }

  /** The jar or folder that a class is in. */
  static Path classesOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Java gives a sound address of its classes", e);
    }
  }

  /** Contains no variables, because all users can see a command line. */
  private static List<String> main(HopJob job) {
    List<String> files = job.files().stream().map(Path::toString).toList();
    return files.size() == 1
        ? List.of(HopStart.class.getName(), "-f", files.get(0), "-r", "local", "-l", job.level())
        : Stream.concat(Stream.of(HopPipelines.class.getName(), job.level()), files.stream())
            .toList();
  }
}
