// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of the command line; an option that was not given is null. */
final class RunOptions {

  @Option(
      names = "--settlements",
      paramLabel = "PATH",
      description = "read these settlement files (file or folder) instead of asking Amazon")
  @Nullable Path settlements;

  @Option(
      names = "--mapping",
      paramLabel = "PATH",
      description =
          "another mapping workbook: .xlsx, .xls, .ods or a folder with a .csv for each tab")
  @Nullable Path mapping;

  @Option(
      names = "--overrides",
      paramLabel = "PATH",
      description =
          "a workbook whose rows win over the mapping workbook; SELLER=PATH for one seller account."
              + " May be repeated")
  List<String> overrides = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "DRL files (.drl) or native decision tables (.drl.xlsx, .drl.csv) in addition, or folders"
              + " of them")
  List<Path> rules = List.of();

  @Option(names = "--preview", description = "everything but the writes: documents and request XML")
  boolean preview;

  @Option(
      names = "--sign-off",
      description = "post only with a workbook that samples/run approve has approved")
  boolean signOff;

  @Option(
      names = "--journal-template",
      paramLabel = "FILE",
      description = "with --preview: write import-journals.csv in the columns of this CSV file")
  @Nullable Path journalTemplate;

  @Option(
      names = "--bill-template",
      paramLabel = "FILE",
      description = "with --preview: write import-bills.csv in the columns of this CSV file")
  @Nullable Path billTemplate;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where everything goes; default samples/project/out")
  @Nullable Path out;

  @Option(
      names = "--amazon",
      paramLabel = "URL",
      description = "another Selling Partner API than the simulator")
  @Nullable URI amazon;

  @Option(
      names = "--intacct",
      paramLabel = "URL",
      description = "another Intacct gateway than the simulator")
  @Nullable URI intacct;

  @Option(names = "--trail", paramLabel = "JDBC-URL", description = "another trail")
  @Nullable String trail;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "cut-off time zone, or Amazon.com=America/New_York and so on; default the marketplace's"
              + " own")
  @Nullable String zone;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "accounting periods as CSV: Period,First day,Last day; default calendar months")
  @Nullable Path calendar;

  @ArgGroup @Nullable Fees fees;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "entities as CSV: Entity,Locations,Account,Account at home; default one entity")
  @Nullable Path entities;

  @Option(
      names = "--lines-per-document",
      paramLabel = "NUMBER",
      description = "split documents that have more lines; default none is split")
  @Nullable Integer linesPerDocument;

  @Option(
      names = "--base-currency",
      paramLabel = "CODE",
      description = "convert settlements into this currency; default Intacct converts")
  @Nullable String baseCurrency;

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "exchange rates as CSV: Currency,Rate,First day,Last day")
  @Nullable Path rates;

  @Option(
      names = "--fresh",
      description = "forget the demo's trail and the simulated company's books first")
  boolean fresh;

  @Option(names = "--verbose", description = "show Hop's log on the screen too")
  boolean verbose;

  /** How fees are posted, if not as the column Post as says; at most one of both. */
  static final class Fees {

    @Option(
        names = "--bill-mode",
        description = "make bills of the fees of vendors, whatever the column Post as says")
    boolean bills;

    @Option(
        names = "--journal-mode",
        description = "post all fees to the journal, whatever the column Post as says")
    boolean journal;

    /** The value of the option Fees of Ledger Documents; the demo's seller CA has bills. */
    static String word(@Nullable Fees fees) {
      if (fees == null) {
        return "as mapped; CA=bills";
      }
      return fees.bills ? "bills" : "journal";
    }
  }
}
