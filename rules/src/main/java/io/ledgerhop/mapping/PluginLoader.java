// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * Runs code of libraries that look for their parts through the thread's class loader.
 *
 * <p>Under Hop that loader is Hop's own, or that of another plugin, and knows nothing of ours:
 * Drools would find no services, and POI another XML parser.
 */
public final class PluginLoader {

  private PluginLoader() {}

  /** The loader that has our classes and the libraries beside them. */
  public static ClassLoader own() {
    return PluginLoader.class.getClassLoader();
  }

  /**
   * Some work.
   *
   * @param <T> its result
   * @param <E> what it may throw
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T call() throws E;
  }

  /** Does the work with our loader in the thread, and puts the old one back whatever happens. */
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
