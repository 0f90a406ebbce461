// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the options of a run into the variables of the sample project. */
final class RunSettings {

  /** A clearing account for each currency in which Amazon settles. */
  static final String CLEARING_ACCOUNTS =
      "USD=1150; CAD=1151; EUR=1152; GBP=1153; MXN=1161; BRL=1162; SEK=1163; PLN=1164; TRY=1165; AED=1166;"
          + " SAR=1167; EGP=1168; INR=1169; SGD=1170; AUD=1171; JPY=1172; ZAR=1173";

  /** The account that connects the parts of a settlement that crosses the end of a period. */
  private static final String CARRIED_FORWARD = "*=1160";

  /** The folder in Intacct for the files of settlements. */
  private static final String ATTACHMENTS = "Amazon settlements";

  /** The account opposite to bills. */
  private static final String PAYABLES = "*=2000";

  /** The account of the cents that are left by converting. */
  private static final String ROUNDING = "6999";

  /** The bank accounts on which Amazon's payouts arrive. */
  private static final String BANK = "USD=1010; CAD=1011; EUR=1012";

  /** The account of gains and losses when Amazon converts a payout. */
  private static final String EXCHANGE_DIFFERENCES = "7900";

  /** The vendors of the demo, of which the simulated company lacks the one of the fees. */
  private static final String DEMO_VENDORS = "data/fee-vendors.csv";

  private final RunOptions options;
  private final Layout layout;

  RunSettings(RunOptions options, Layout layout) {
    this.options = options;
    this.layout = layout;
  }

  Settings addTo(Settings settings, Path out) {
    Path mapping =
        Optional.ofNullable(options.mapping)
            .orElse(layout.project().resolve("mapping/starter-mapping.xlsx"));
    boolean filesInPreview = options.preview && options.settlements != null;
    return vendors(reversals(postings(payouts(settings))))
        .with("LEDGERHOP_SETTLEMENTS", absolute(options.settlements))
        .with("LEDGERHOP_SETTLEMENTS_SELLER", "files")
        .with("LEDGERHOP_SKIP_POSTED", filesInPreview ? "N" : "Y")
        .with("LEDGERHOP_MAPPING", mapping.toAbsolutePath())
        .with("LEDGERHOP_OVERRIDES", overrides(options.overrides))
        .with("LEDGERHOP_RULES", rules(options.rules))
        .with("LEDGERHOP_ZONE", Optional.ofNullable(options.zone).orElse(""))
        .with("LEDGERHOP_CLEARING", CLEARING_ACCOUNTS)
        .with("LEDGERHOP_CARRIED_FORWARD", CARRIED_FORWARD)
        .with("LEDGERHOP_CALENDAR", absolute(options.calendar))
        .with("LEDGERHOP_CALENDAR_COMPANY", "")
        .with("LEDGERHOP_FEES", RunOptions.Fees.word(options.fees))
        .with("LEDGERHOP_PAYABLES", PAYABLES)
        .with("LEDGERHOP_ENTITIES", absolute(options.entities))
        .with("LEDGERHOP_LINES_PER_DOCUMENT", text(options.linesPerDocument))
        .with("LEDGERHOP_BASE_CURRENCY", text(options.baseCurrency))
        .with("LEDGERHOP_RATES", absolute(options.rates))
        .with("LEDGERHOP_ROUNDING", ROUNDING)
        .with("LEDGERHOP_PREVIEW", options.preview ? "Y" : "N")
        .with("LEDGERHOP_TRAIL_URL", Optional.ofNullable(options.trail).orElse(trail(layout)))
        .with("LEDGERHOP_ARCHIVE", layout.state().resolve("archive"))
        .with("LEDGERHOP_OTHER_REPORT", "")
        .with("LEDGERHOP_OUT", out);
  }

  /** Nothing is reversed; the command for that sets these variables after this. */
  private static Settings reversals(Settings settings) {
    return settings
        .with("LEDGERHOP_CHANGED_DOCUMENTS", "Refuse")
        .with("LEDGERHOP_REVERSAL_DATE", "")
        .with("LEDGERHOP_REVERSAL_SETTLEMENTS", "")
        .with("LEDGERHOP_REVERSAL_SELLER", "")
        .with("LEDGERHOP_REVERSAL_SCOPE", "Everything now")
        .with("LEDGERHOP_REVERSAL_SLICE", "");
  }

  private static Settings payouts(Settings settings) {
    return settings
        .with("LEDGERHOP_PAYOUT_ENTRIES", "Post")
        .with("LEDGERHOP_PAYOUTS_FROM", "90")
        .with("LEDGERHOP_BANK", BANK)
        .with("LEDGERHOP_EXCHANGE_DIFFERENCES", EXCHANGE_DIFFERENCES);
  }

  private Settings postings(Settings settings) {
    return settings
        .with("LEDGERHOP_SIGN_OFF", options.signOff ? "Required" : "Not required")
        .with("LEDGERHOP_CLOSED_PERIOD", "Hold")
        .with("LEDGERHOP_POST_AS_DRAFT", "N")
        .with("LEDGERHOP_LARGEST_DOCUMENT", "")
        .with("LEDGERHOP_NEW_TYPES", "Post")
        .with("LEDGERHOP_JOURNAL_TEMPLATE", absolute(options.journalTemplate))
        .with("LEDGERHOP_BILL_TEMPLATE", absolute(options.billTemplate))
        .with("LEDGERHOP_ATTACHMENTS", ATTACHMENTS);
  }

  /** Only the plain demo creates vendors without being asked. */
  private Settings vendors(Settings settings) {
    boolean isDemo = options.intacct == null && options.settlements == null;
    return isDemo
        ? settings
            .with("LEDGERHOP_VENDORS", layout.project().resolve(DEMO_VENDORS))
            .with("LEDGERHOP_CREATE_VENDORS", "Y")
        : settings
            .withDefault("LEDGERHOP_VENDORS", "")
            .withDefault("LEDGERHOP_CREATE_VENDORS", "N");
  }

  /** The address of the demo's trail. */
  static String trail(Layout layout) {
    return "jdbc:sqlite:" + layout.state().resolve("trail.db");
  }

  private static String text(@Nullable Object option) {
    return option == null ? "" : option.toString();
  }

  /** Paths are absolute for Hop, which starts in another folder. */
  private static String overrides(List<String> written) {
    return written.stream()
        .map(
            part -> {
              int path = part.matches("[^/\\\\=]*=.*") ? part.indexOf('=') + 1 : 0;
              return part.substring(0, path) + absolute(Path.of(part.substring(path)));
            })
        .collect(Collectors.joining(";"));
  }

  private static String rules(List<Path> paths) {
    return paths.stream().map(RunSettings::absolute).collect(Collectors.joining(";"));
  }

  private static String absolute(@Nullable Path path) {
    return path == null ? "" : path.toAbsolutePath().normalize().toString();
  }
}
