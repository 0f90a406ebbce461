// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.posting.trail.ArchivePath;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.TrailProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Handle;

/** Hashes the archived files that the trail names. */
final class ArchivedFiles {

  /**
   * A file of the archive.
   *
   * @param isNeeded false if only a settlement names it, which may have come in rows without a file
   */
  private record Archived(String hash, boolean isNeeded) {}

  private final Handle handle;
  private final Audit audit;
  private final Path folder;

  ArchivedFiles(Handle handle, Audit audit, Path folder) {
    this.handle = handle;
    this.audit = audit;
    this.folder = folder;
  }

  void check() {
    List<Archived> some = after("");
    while (!some.isEmpty()) {
      some.forEach(this::check);
      some = after(some.get(some.size() - 1).hash());
    }
  }

  private List<Archived> after(String hash) {
    return handle
        .createQuery(
            """
            select file_hash, max(needed) as needed
            from (
              select file_hash, 1 as needed from report
              union all
              select file_hash, 1 from report_order
              union all
              select file_hash, 0 from settlement) as files
            where file_hash > :hash
            group by file_hash
            order by file_hash
            limit :most
            """)
        .bind("hash", hash)
        .bind("most", SealChain.ROWS_AT_ONCE)
        .map((row, context) -> new Archived(row.getString(1), row.getInt(2) > 0))
        .list();
  }

  private void check(Archived file) {
    Optional<Path> path =
        ArchivePath.of(file.hash()).map(folder::resolve).filter(Files::isRegularFile);
    if (path.isPresent()) {
      audit.count("archived files");
      String now = hashOf(path.get());
      if (!now.equals(file.hash())) {
        audit.add(TamperProblem.FILE_ALTERED.at(path.get().toString(), now));
      }
    } else if (file.isNeeded()) {
      audit.add(TamperProblem.FILE_MISSING.at("file " + file.hash() + names(file.hash())));
    }
  }

  private String names(String hash) {
    return handle
        .createQuery(
            """
            select file_name
            from report
            where file_hash = :hash
            order by id
            limit 1
            """)
        .bind("hash", hash)
        .mapTo(String.class)
        .findOne()
        .map(name -> " (" + name + ")")
        .orElse("");
  }

  private static String hashOf(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(bytes);
    } catch (IOException e) {
      throw new ConnectorException(
          TrailProblem.FILE_UNREADABLE.at(file.toString(), e.getClass().getSimpleName()), e);
    }
  }
}
