// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One job of a resident Hop, in the form of a process that ends with the job. */
final class ResidentRun extends Process {

  private final Process resident;
  private final CompletableFuture<Integer> exitCode;

  /**
   * @param resident the process that has the job
   * @param exitCode known when the job has ended
   */
  ResidentRun(Process resident, CompletableFuture<Integer> exitCode) {
    this.resident = resident;
    this.exitCode = exitCode;
  }

  @Override
  public int waitFor() throws InterruptedException {
    waitFor(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    return exitValue();
  }

  @Override
  public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
    try {
      exitCode.get(timeout, unit);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a resident Hop gives no exit code", e);
    }
  }

  @Override
  public int exitValue() {
    if (!exitCode.isDone()) {
      throw new IllegalThreadStateException("the job has not ended");
    }
    return exitCode.join();
  }

  /** Ends the resident Hop if it still has the job. */
  @Override
  public void destroy() {
    if (!exitCode.isDone()) {
      resident.destroyForcibly();
    }
  }

  @Override
  public OutputStream getOutputStream() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return InputStream.nullInputStream();
  }
}
