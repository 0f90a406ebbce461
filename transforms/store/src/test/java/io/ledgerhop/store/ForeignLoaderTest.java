// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.store.database.SqliteDialect;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A Hop plugin has its own class loader, while its threads have another context class loader. */
@Timeout(120)
class ForeignLoaderTest {

  @TempDir Path folder;

  @Test
  void opensAFileWithAForeignContextClassLoader() throws IOException, ReflectiveOperationException {
    openInPlugin(SqliteDialect.PREFIX + folder.resolve("trail.db"), "");
    assertThat(folder.resolve("trail.db")).isNotEmptyFile();
  }

  @Test
  @EnabledIf(
      value = "io.ledgerhop.store.Postgres#isAvailable",
      disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
  void opensAServerWithAForeignContextClassLoader()
      throws IOException, ReflectiveOperationException {
    openInPlugin(Postgres.url() + "?currentSchema=plugin", "postgres");
  }

  private static void openInPlugin(String url, String user)
      throws IOException, ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader foreign = ClassLoader.getPlatformClassLoader();
    thread.setContextClassLoader(foreign);
    try (URLClassLoader plugin = new URLClassLoader(classPath(), foreign)) {
      Class<?> trail = plugin.loadClass(JdbcTrail.class.getName());
      assertThat(trail).isNotEqualTo(JdbcTrail.class);
      Object opened =
          trail
              .getMethod("open", String.class, String.class, String.class)
              .invoke(null, url, user, "");
      assertThat(unfinished(opened)).isEqualTo(List.of());
      trail.getMethod("close").invoke(opened);
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Object unfinished(Object trail) throws ReflectiveOperationException {
    return trail.getClass().getMethod("unfinishedReports", String.class).invoke(trail, "seller");
  }

  private static URL[] classPath() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
