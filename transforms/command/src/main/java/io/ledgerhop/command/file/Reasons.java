// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
public final class Reasons {

  private Reasons() {}

  /** A few words, without the name of the file. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException missing && missing.getReason() == null) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "the system denies access";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "there is a file of this name";
    }
    String message = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
