// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scope in which process ids are unique: a machine, or a container on it. */
public final class ProcessPlace {

  /** On Linux, the PID namespace: the set of processes that can see each other. */
  private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

  private ProcessPlace() {}

  /** The name of the host, and the PID namespace where the system names it. */
  public static String name() {
    return host() + namespace();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "unnamed host";
    }
  }

  private static String namespace() {
    try {
      return " " + Files.readSymbolicLink(NAMESPACE);
    } catch (IOException | UnsupportedOperationException notLinux) {
      return "";
    }
  }
}
