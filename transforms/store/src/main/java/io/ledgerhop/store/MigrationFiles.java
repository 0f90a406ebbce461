// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The SQL files of this package, by name; add a new file here. */
final class MigrationFiles implements ResourceProvider {

  private static final List<String> NAMES =
      List.of(
          "V1__trail.sql",
          "V2__source.sql",
          "V3__account_type.sql",
          "V4__carried_balances.sql",
          "V5__rate_date.sql",
          "V6__hash_chain.sql",
          "V7__trade.sql",
          "V8__vendor.sql",
          "V9__entered_types.sql",
          "V10__approval.sql",
          "V11__run_calls.sql");

  /** The version of the newest file. */
  static String newest() {
    String name = NAMES.get(NAMES.size() - 1);
    return name.substring(1, name.indexOf("__"));
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return NAMES.contains(name) ? new MigrationFile(name) : null;
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return NAMES.stream()
        .filter(name -> name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
        .<LoadableResource>map(MigrationFile::new)
        .toList();
  }

  private static final class MigrationFile extends LoadableResource {

    private final String name;

    MigrationFile(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      InputStream file = MigrationFiles.class.getResourceAsStream(name);
      return new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
