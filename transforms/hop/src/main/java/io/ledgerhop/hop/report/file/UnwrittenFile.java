// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.RunFileProblem.COPY_UNWRITTEN;
import static io.ledgerhop.hop.report.file.RunFileProblem.IMPORT_UNWRITTEN;

import io.ledgerhop.problem.CauseText;
import io.ledgerhop.settlement.Warning;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of a run that could not be written; what the run does is not affected.
 *
 * @param name relative to the folder of the run
 * @param why what the file system said
 */
public record UnwrittenFile(String name, IOException why) {

  /** The writing of a file, or of a part of it. */
  @FunctionalInterface
  public interface Writing {

    /** Writes it. */
    void write() throws IOException;
  }

  /**
   * Writes a file; empty if that succeeds.
   *
   * @param name relative to the folder of the run
   */
  public static Optional<UnwrittenFile> attempt(String name, Writing writing) {
    try {
      writing.write();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new UnwrittenFile(name, e));
    } catch (IllegalStateException e) {
      // POI: SXSSFSheet.createRow, when a temporary file cannot be written.
      if (e.getCause() instanceof IOException temporary) {
        return Optional.of(new UnwrittenFile(name, temporary));
      }
      throw e;
    }
  }

  /** Removes what an earlier run has left under this name, as far as that is possible. */
  public UnwrittenFile removedFrom(RunFolder folder) {
    try {
      folder.remove(name);
    } catch (IOException e) {
      // Why the file was not written is the reason to report.
    }
    return this;
  }

  /**
   * The warning about a file that only repeats what another one has.
   *
   * @param other the name of that file
   */
  public Warning asCopyOf(String other) {
    return Warning.ofRun(name, COPY_UNWRITTEN.at(name, CauseText.of(why), other));
  }

  /** The warning about a file for Intacct's import. */
  public Warning asImport() {
    return Warning.ofRun(name, IMPORT_UNWRITTEN.at(name, CauseText.of(why)));
  }
}
