// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

/** The description of an imported journal entry, which Intacct's import limits. */
public final class ImportTitle {

  /** So says Intacct's help for the import of journal entries. */
  static final int CHARACTERS_MAX = 30;

  private ImportTitle() {}

  /** The beginning of a header text, as the import file has it, without a blank at its end. */
  public static String of(String memo) {
    int length = memo.codePointCount(0, memo.length());
    return length <= CHARACTERS_MAX
        ? memo
        : memo.substring(0, memo.offsetByCodePoints(0, CHARACTERS_MAX)).stripTrailing();
  }
}
