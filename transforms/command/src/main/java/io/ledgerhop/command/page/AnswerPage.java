// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.util.List;

/**
 * What a command answers. It is shown on the screen, and written as a page and as CSV files.
 *
 * @param name of the page's file, without the ending
 * @param about what was looked at, in sentences
 * @param needs what needs a person, in sentences; empty if nothing does
 * @param verdict the answer in a few words
 * @param tables those without rows are left out
 */
public record AnswerPage(
    String name,
    String title,
    List<String> about,
    List<String> needs,
    String verdict,
    List<AnswerTable> tables) {

  /** Copies the lists, without tables that have no rows. */
  public AnswerPage {
    about = List.copyOf(about);
    needs = List.copyOf(needs);
    tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }

  /** The exit code of the command. */
  public int exitCode() {
    return needs.isEmpty() ? Exits.DONE : Exits.NEEDS_A_PERSON;
  }
}
