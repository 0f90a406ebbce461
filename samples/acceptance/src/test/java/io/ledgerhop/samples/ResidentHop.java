// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Gives jobs to processes of Hop that stay for further jobs, as a Hop server does. The start of Hop
 * costs more than most runs of a test; tests of the start itself, of kills and of memory use {@link
 * JavaLauncher}.
 *
 * <p>A process has one job at a time, and ends with the process of the tests.
 */
final class ResidentHop implements HopLauncher {

  /** Those without a job, by the folder of the Hop installation. */
  private final Map<Path, Deque<Resident>> idle = new ConcurrentHashMap<>();

  @Override
  public Process start(HopJob job) throws IOException {
    Deque<Resident> others = idle.computeIfAbsent(job.hop(), hop -> new ConcurrentLinkedDeque<>());
    Resident resident = others.poll();
    return send(job, resident == null ? Resident.start(job) : resident, others);
  }

  private static Process send(HopJob job, Resident resident, Deque<Resident> others)
      throws IOException {
    resident.send(job);
    return new ResidentRun(
        resident.process(),
        CompletableFuture.supplyAsync(
            () -> {
              int exit = resident.exitCode();
              if (resident.process().isAlive()) {
                others.push(resident);
              }
              return exit;
            },
            task -> daemon(task).start()));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "resident Hop");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A process of Hop.
   *
   * @param jobs its standard input
   * @param exitCodes its standard output
   */
  private record Resident(Process process, DataOutputStream jobs, DataInputStream exitCodes) {

    /** The folders that Hop reads once, when it starts. */
    private static final List<String> OF_PROCESS = List.of("HOP_CONFIG_FOLDER", "HOP_AUDIT_FOLDER");

    static Resident start(HopJob first) throws IOException {
      Path own = Files.createTempDirectory("resident-hop");
      List<String> command =
          new ArrayList<>(
              JavaLauncher.java(first.hop(), JavaLauncher.classesOf(ResidentHopMain.class)));
      int options = command.indexOf("-cp");
      OF_PROCESS.forEach(name -> command.add(options, "-D" + name + "=" + own.resolve(name)));
      command.add(ResidentHopMain.class.getName());
      Process process =
          new ProcessBuilder(command)
              .directory(first.folder().toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new Resident(
          process,
          new DataOutputStream(process.getOutputStream()),
          new DataInputStream(process.getInputStream()));
    }

    void send(HopJob job) throws IOException {
      Files.write(job.log(), new byte[0]);
      Map<String, String> variables = new TreeMap<>(job.variables());
      variables.keySet().removeAll(OF_PROCESS);
      jobs.write(ResidentHopMain.JOB);
      jobs.write(HopStart.written(variables));
      jobs.writeUTF(job.level());
      jobs.writeUTF(job.log().toString());
      jobs.writeInt(job.files().size());
      for (Path file : job.files()) {
        jobs.writeUTF(file.toString());
      }
      jobs.flush();
    }

    /** Waits for the end of the job; if the process is killed, its exit code. */
    int exitCode() {
      try {
        return exitCodes.readInt();
      } catch (IOException killed) {
        process.destroyForcibly();
        return process.onExit().join().exitValue();
      }
    }
  }
}
