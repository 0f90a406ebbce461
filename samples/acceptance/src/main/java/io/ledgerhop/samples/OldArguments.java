// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Deletes files with Java arguments that earlier versions left in the temporary folder when they
 * were killed; they contain passwords in plain text.
 */
final class OldArguments {

  private static final Pattern WORK_FOLDER = Pattern.compile("ledgerhop\\d+");
  private static final String FILE = "java.args";

  private OldArguments() {}

  /**
   * Deletes the files; skips those of other users, which cannot be deleted.
   *
   * @param temporary the folder in which earlier versions created their folders
   */
  static void sweep(Path temporary) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "ledgerhop*")) {
      for (Path folder : folders) {
        if (WORK_FOLDER.matcher(folder.getFileName().toString()).matches()
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          folder.resolve(FILE).toFile().delete();
        }
      }
    }
  }
}
