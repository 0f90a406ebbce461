// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.LogChannel;

/** The process of a resident Hop: runs jobs from its standard input until that ends. */
public final class ResidentHopMain {

  /** The byte before each job, which tells it from the end of the input. */
  static final int JOB = 1;

  private final DataInputStream jobs;
  private final DataOutputStream exitCodes;
  private final Log log = new Log();

  private ResidentHopMain(InputStream jobs, OutputStream exitCodes) {
    this.jobs = new DataInputStream(jobs);
    this.exitCodes = new DataOutputStream(exitCodes);
  }

  /**
   * @param none not used
   */
  public static void main(String[] none) throws IOException {
    try {
      new ResidentHopMain(System.in, System.out).serve();
      System.exit(0);
    } catch (HopException e) {
      new LogChannel("resident Hop").logError("Hop cannot run", e);
      System.exit(1);
    }
  }

  private void serve() throws IOException, HopException {
    System.setIn(InputStream.nullInputStream());
    PrintStream screen = new PrintStream(log, true, StandardCharsets.UTF_8);
    System.setOut(screen);
    System.setErr(screen);
    while (jobs.read() == JOB) {
      Map<String, String> variables = HopStart.read(jobs);
      String level = jobs.readUTF();
      log.open(jobs.readUTF());
      List<String> files = new ArrayList<>();
      for (int count = jobs.readInt(); count > 0; count--) {
        files.add(jobs.readUTF());
      }
      int exit = run(variables, level, files);
      log.close();
      exitCodes.writeInt(exit);
      exitCodes.flush();
    }
  }

  private static int run(Map<String, String> variables, String level, List<String> files)
      throws HopException {
    variables.forEach(System::setProperty);
    try {
      return HopPipelines.run(files, level) ? 0 : 1;
    } finally {
      variables.keySet().forEach(System::clearProperty);
    }
  }

  /** Takes what a job writes to the standard output and error; what comes between jobs is lost. */
  private static final class Log extends OutputStream {

    private OutputStream file = OutputStream.nullOutputStream();

    synchronized void open(String path) throws IOException {
      file = new FileOutputStream(path);
    }

    @Override
    public synchronized void close() throws IOException {
      file.close();
      file = OutputStream.nullOutputStream();
    }

    @Override
    public synchronized void write(int data) throws IOException {
      file.write(data);
    }

    @Override
    public synchronized void write(byte[] data, int offset, int length) throws IOException {
      file.write(data, offset, length);
    }
  }
}
