// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Samples the threads of transforms with Java Flight Recorder. */
final class CpuProfile implements AutoCloseable {

  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final Duration EVERY = Duration.ofMillis(10);
  private static final int METHODS_MAX = 20;
  private static final double PERCENT = 100.0;

  private final Path file;
  private final Recording recording = new Recording();

  /** Starts the recording, which is written to the file. */
  CpuProfile(Path file) {
    this.file = file;
    recording.enable(SAMPLE).withPeriod(EVERY);
    recording.start();
  }

  /** Ends the recording, and prints the methods in which each transform was met most often. */
  void print(List<String> transforms) throws IOException {
    recording.stop();
    recording.dump(file);
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    for (String transform : transforms) {
      print(transform, counts(events, transform));
    }
  }

  private static void print(String transform, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("%s: %d samples%n", transform, all);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(METHODS_MAX)
        .forEach(
            method ->
                System.out.printf(
                    "  %4.1f %% %s%n", PERCENT * method.getValue() / all, method.getKey()));
  }

  private static Map<String, Integer> counts(List<RecordedEvent> events, String transform) {
    Map<String, Integer> counts = new HashMap<>();
    for (RecordedEvent event : events) {
      RecordedStackTrace stack = event.getStackTrace();
      boolean isSample = event.getEventType().getName().equals(SAMPLE);
      if (isSample && stack != null && isOf(transform, event.getThread("sampledThread"))) {
        counts.merge(method(stack.getFrames().get(0)), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Hop names a thread by the pipeline, the transform and its copy; the rules load in another. */
  private static boolean isOf(String transform, RecordedThread thread) {
    String name = thread.getJavaName();
    return name != null && name.contains("- " + transform);
  }

  private static String method(RecordedFrame frame) {
    RecordedMethod method = frame.getMethod();
    return method.getType().getName() + "." + method.getName();
  }

  @Override
  public void close() {
    recording.close();
  }
}
