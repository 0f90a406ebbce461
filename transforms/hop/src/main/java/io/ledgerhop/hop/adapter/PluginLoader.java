// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.concurrent.Callable;

/**
 * Lets work see our plugin's classes through the thread's context class loader.
 *
 * <p>Hop calls a transform with the application's loader or another plugin's, and libraries that
 * ask the thread for a loader find nothing, or somebody else's version.
 */
public final class PluginLoader {

  private PluginLoader() {}

  public static <T> T call(Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PluginLoader.class.getClassLoader());
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
