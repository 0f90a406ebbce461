// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import io.ledgerhop.hop.pick.LimitedCall;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hop.core.IProgressMonitor;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.dialog.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

/** Waits for an answer in a window that can be cancelled; a quick answer needs no window. */
record ListProgress(Shell shell, String label) {

  private static final int QUICK_MILLIS = 300;
  private static final int LOOK_MILLIS = 200;

  /** The answer; empty if the user has cancelled. */
  <T> Optional<T> await(CompletableFuture<T> answer) {
    try {
      if (!isDone(answer, QUICK_MILLIS)) {
        new ProgressMonitorDialog(shell).run(true, monitor -> watch(monitor, answer));
      }
    } catch (InvocationTargetException | InterruptedException e) {
      answer.cancel(true);
    }
    return answer.isCancelled() ? Optional.empty() : Optional.of(answer.join());
  }

  /** Hop's window stays open until the monitor is told that the work is done. */
  private void watch(IProgressMonitor monitor, CompletableFuture<?> answer)
      throws InterruptedException {
    try {
      long seconds = LimitedCall.TIME_MAX.toSeconds();
      monitor.beginTask(
          BaseMessages.getString(ListProgress.class, "ListProgress.Reading", label), (int) seconds);
      monitor.subTask(
          BaseMessages.getString(
              ListProgress.class, "ListProgress.Limit", String.valueOf(seconds)));
      for (int looks = 1; !isDone(answer, LOOK_MILLIS) && !monitor.isCanceled(); looks++) {
        monitor.worked(looks * LOOK_MILLIS / 1_000);
      }
      answer.cancel(true);
    } finally {
      monitor.done();
    }
  }

  /** Waits a little; the answer itself is taken elsewhere. */
  private static boolean isDone(CompletableFuture<?> answer, int millis)
      throws InterruptedException {
    try {
      Object unused = answer.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    }
    return true;
  }
}
