// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import io.ledgerhop.command.file.CommandProblem;
import io.ledgerhop.problem.ConnectorException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Hop in whose folder the plugin lies, started by its own script <i>hop-run</i>, which finds
 * Java, the libraries of the system, and the options and folders that the user has put into
 * environment variables such as HOP_OPTIONS and HOP_CONFIG_FOLDER. They are inherited, so that a
 * secret in one of them is in no argument of this class.
 *
 * @param folder the folder of the Hop installation
 * @param isWindows whether the script is a batch file
 */
record InstalledHop(Path folder, boolean isWindows) implements HopProgram {

  /** Where the jar of this class lies in an installation: plugins/misc/ledgerhop/lib. */
  private static final int FOLDERS_ABOVE_THE_JAR = 5;

  /** The installation to which the jar of this class belongs. */
  static InstalledHop ofThisPlugin() {
    try {
      Path folder =
          Path.of(InstalledHop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (int level = 0; level < FOLDERS_ABOVE_THE_JAR && folder.getParent() != null; level++) {
        folder = folder.getParent();
      }
      return new InstalledHop(folder, System.getProperty("os.name").startsWith("Windows"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Java gives a sound address of its classes", e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws ConnectorException if the folder has no Hop
   */
  @Override
  public String run(List<String> arguments, PrintWriter log)
      throws IOException, InterruptedException {
    Path script = folder.resolve(script());
    if (!Files.isRegularFile(script)) {
      throw new ConnectorException(CommandProblem.HOP_NOT_FOUND.at(folder.toString(), script));
    }
    Process process =
        new ProcessBuilder(command(arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    HopReason reason = new HopReason();
    try (BufferedReader lines = process.inputReader(Charset.defaultCharset())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reason.line(line);
        log.println(line);
        log.flush();
      }
      process.waitFor();
      return reason.text();
    } finally {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroy);
    }
  }

  private String script() {
    return isWindows ? "hop-run.bat" : "hop-run.sh";
  }

  /**
   * The script is named relative to its folder, since versions of Hop do not quote that path. A
   * batch file takes commas, semicolons and equals signs for blanks unless they are in quotes.
   */
  List<String> command(List<String> arguments) {
    List<String> command =
        new ArrayList<>(isWindows ? List.of("cmd.exe", "/c", script()) : List.of("bash", script()));
    arguments.stream()
        .map(argument -> isWindows ? "\"" + argument + "\"" : argument)
        .forEach(command::add);
    return command;
  }
}
