// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.hop.progress.Progress;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** Tells which of the reports or files is being read, and how far. */
final class SourceProgress {

  private final Progress progress;
  private String part = "";
  private int earlier;
  private int known;

  SourceProgress(Progress progress) {
    this.progress = progress;
  }

  /** Amazon is asked for the reports of a seller account. */
  void lists(String seller) {
    progress.begin("asking Amazon for the reports of " + seller);
  }

  /**
   * A report or a file is fetched and checked.
   *
   * @param number from 1 in its account or folder
   * @param all of that account or folder, as far as they are known
   */
  void begins(String name, int number, int all) {
    if (number == 1) {
      earlier += known;
    }
    known = all;
    progress.parts(earlier + number, earlier + all);
    part = all > 1 ? "%d of %d, ".formatted(number, all) : "";
    progress.begin(part + name + ", is fetched and checked");
  }

  /** The lines of a settlement are sent. */
  void sends(SettlementHeader settlement) {
    progress.begin(
        part + "settlement " + settlement.settlementId() + " of " + settlement.seller(),
        settlement.lines());
  }

  /** The files, each told when it is taken. */
  Iterator<GivenFile> told(List<GivenFile> files) {
    ListIterator<GivenFile> given = files.listIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return given.hasNext();
      }

      @Override
      public GivenFile next() {
        GivenFile file = given.next();
        begins("file " + file.name(), given.nextIndex(), files.size());
        return file;
      }
    };
  }
}
