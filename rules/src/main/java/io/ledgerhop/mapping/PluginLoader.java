// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * Runs code of libraries that find their classes through the thread's context class loader.
 *
 * <p>Under Hop that loader is Hop's own or that of another plugin, and does not see our classes:
 * Drools would find no services, and POI would use another XML parser.
 */
public final class PluginLoader {

  private PluginLoader() {}

  /** The class loader of this plugin and its libraries. */
  public static ClassLoader own() {
    return PluginLoader.class.getClassLoader();
  }

  /**
   * Work that returns a result.
   *
   * @param <T> its result
   * @param <E> what it may throw
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T call() throws E;
  }

  /**
   * Does the work with the plugin's class loader in the thread, and restores the old one
   * afterwards, also after an exception.
   */
  public static <T, E extends Exception> T call(Work<T, E> work) throws E {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(own());
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
