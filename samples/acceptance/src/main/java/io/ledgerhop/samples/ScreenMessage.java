// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a sentence what ended a command: place, fact and remedy. */
final class ScreenMessage {

  private static final String WRITABLE =
      " (check that the folder exists, has free space, and that this user may write there)";

  private static final String ENCODING =
      " (set LC_ALL to a locale with UTF-8, such as C.UTF-8, or choose a path of plain letters)";

  /** What picocli says of a path that Java refuses. */
  private static final Pattern INEXPRESSIBLE =
      Pattern.compile(
          "(?<option>.+?): cannot convert '(?<path>.*)' to .*InvalidPathException.*",
          Pattern.DOTALL);

  /** A line of a stack trace; in Hop's log the date, the time and the transform stand before it. */
  private static final Pattern TRACE =
      Pattern.compile(
          "(\\S+ \\S+ - .+? - )?\\s+(at [\\w.$/@<>-]+\\(.*\\)|\\.\\.\\. \\d+ (more|common frames omitted))");

  private ScreenMessage() {}

  /** The sentence for an exception that ended a command. */
  static String of(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher path = INEXPRESSIBLE.matcher(message);
    if (path.matches()) {
      return path.group("option")
          + ": names of files are encoded in "
          + System.getProperty("sun.jnu.encoding")
          + " here, which cannot express "
          + path.group("path")
          + ENCODING;
    }
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    if (innermost instanceof BindException) {
      return innermost.getMessage() + " (end the program that uses the port, or choose another)";
    }
    return innermost instanceof IOException file ? words(file) + WRITABLE : message;
  }

  /** The lines without those of stack traces. */
  static List<String> withoutTraces(List<String> log) {
    return log.stream().filter(line -> !TRACE.matcher(line).matches()).toList();
  }

  /** Java's messages about files are often the name alone. */
  private static String words(IOException failure) {
    if (!(failure instanceof FileSystemException file)) {
      return String.valueOf(failure.getMessage());
    }
    return file.getFile() + ": " + reason(file);
  }

  private static String reason(FileSystemException file) {
    if (file instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (file instanceof AccessDeniedException) {
      return "the system denies access";
    }
    if (file instanceof FileAlreadyExistsException) {
      return "there is a file of this name where a folder is needed";
    }
    if (file instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return file.getReason() == null ? "the system refuses it" : file.getReason();
  }
}
