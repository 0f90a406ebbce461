// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.hop.progress.ProgressCounts;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code run.json}: the result of the run, for schedulers; amounts are text with a decimal
 * point.
 */
public final class RunJson {

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  /** The statuses of receipts that are about no document and no hold. */
  private static final EnumSet<ReceiptStatus> OF_NO_SETTLEMENT =
      EnumSet.of(
          ReceiptStatus.WARNING,
          ReceiptStatus.FINDING,
          ReceiptStatus.ROLL_FORWARD,
          ReceiptStatus.VENDOR_CREATED);

  private record Run(
      @Nullable String run,
      String started,
      @Nullable String finished,
      String state,
      @Nullable Boolean preview,
      @Nullable Integer exitCode,
      @Nullable String exit,
      @Nullable Progress progress,
      Map<String, Long> settlementCounts,
      Map<String, Long> calls,
      List<String> errors,
      List<Reason> findings,
      List<Reason> warnings,
      List<Settlement> settlements) {}

  /** The names of the figures in the file. */
  private record Progress(
      String at,
      long settlementsFound,
      long settlementsRead,
      long settlementsDone,
      long lines,
      @Nullable String waitingFor,
      Map<String, String> transforms) {

    static Progress of(ProgressCounts counts, int done) {
      return new Progress(
          counts.at().toString(),
          counts.found(),
          counts.read(),
          done,
          counts.lines(),
          counts.waitingFor().orElse(null),
          counts.transforms());
    }
  }

  private record Settlement(
      String seller,
      String settlement,
      String file,
      @Nullable String total,
      @Nullable String currency,
      long lines,
      String status,
      @Nullable String message,
      @Nullable Boolean balanced,
      @Nullable List<CreatedVendor> vendors,
      List<Entry> documents,
      List<Reason> holds,
      List<Reason> warnings) {}

  private record Entry(
      String document,
      String date,
      String status,
      String recordNumber,
      String debitTotal,
      String creditTotal,
      int lines,
      @Nullable String code,
      @Nullable String message,
      @Nullable String recordUrl) {}

  private record CreatedVendor(String vendor, String status, String recordNumber, String message) {

    /** Null if there are none. */
    static @Nullable List<CreatedVendor> of(List<Receipt> receipts) {
      List<CreatedVendor> vendors =
          receipts.stream()
              .filter(receipt -> !receipt.vendor().isEmpty())
              .map(r -> new CreatedVendor(r.vendor(), word(r.status()), r.recordNo(), r.message()))
              .toList();
      return vendors.isEmpty() ? null : vendors;
    }
  }

  private record Reason(String code, String message) {

    static List<Reason> of(List<Receipt> receipts) {
      return receipts.stream().map(r -> new Reason(r.code(), r.message())).toList();
    }
  }

  private RunJson() {}

  /**
   * Writes the result of a run, or what is known while it runs.
   *
   * @param progress how far the run is; empty if the run has ended, or if that is not known
   */
  public static void write(
      RunFacts facts, RunReport report, Optional<ProgressCounts> progress, OutputStream out)
      throws IOException {
    List<SettlementResult> results = report.results();
    boolean running = facts.state() == RunFacts.State.RUNNING;
    Run run =
        new Run(
            facts.run().isEmpty() ? null : facts.run(),
            facts.started().toString(),
            running ? null : facts.at().toString(),
            word(facts.state()),
            report.isPreview() ? true : null,
            facts.exitCode(report).map(code -> code.number()).orElse(null),
            facts.exitCode(report).map(RunJson::word).orElse(null),
            progress.map(counts -> Progress.of(counts, results.size())).orElse(null),
            counts(results),
            facts.calls(),
            facts.errors(),
            Reason.of(report.findings()),
            Reason.of(report.warnings().stream().filter(r -> !r.subject().isSettlement()).toList()),
            results.stream().map(result -> settlement(result, facts)).toList());
    WRITER.writeValue(out, run);
  }

  private static Map<String, Long> counts(List<SettlementResult> results) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("all", (long) results.size());
    for (ReceiptStatus status : EnumSet.complementOf(OF_NO_SETTLEMENT)) {
      counts.put(
          word(status), results.stream().filter(result -> result.status() == status).count());
    }
    return counts;
  }

  private static Settlement settlement(SettlementResult result, RunFacts facts) {
    List<Receipt> receipts = result.outcomes();
    return new Settlement(
        result.subject().seller(),
        result.subject().settlementId(),
        result.subject().fileName(),
        result.subject().total().map(total -> total.digits()).orElse(null),
        result.subject().total().map(total -> total.currency().getCurrencyCode()).orElse(null),
        result.subject().lines(),
        word(result.status()),
        result.note().orElse(null),
        hasTwoSides(receipts) ? true : null,
        CreatedVendor.of(receipts),
        receipts.stream()
            .flatMap(receipt -> receipt.document().map(d -> entry(receipt, d, facts)).stream())
            .toList(),
        Reason.of(receipts.stream().filter(Receipt::isHold).toList()),
        Reason.of(result.warnings()));
  }

  /** Whether there are documents with two sides, which always balance; nothing balances goods. */
  private static boolean hasTwoSides(List<Receipt> receipts) {
    return receipts.stream()
        .flatMap(receipt -> receipt.document().stream())
        .anyMatch(document -> document.lines().stream().allMatch(line -> line.goods().isEmpty()));
  }

  private static Entry entry(Receipt receipt, Document document, RunFacts facts) {
    return new Entry(
        document.number(),
        document.date().toString(),
        word(receipt.status()),
        receipt.recordNo(),
        document.total(Side.DEBIT).digits(),
        document.total(Side.CREDIT).digits(),
        facts.mergedLines().getOrDefault(document.key(), document.lines().size()),
        receipt.code().isEmpty() ? null : receipt.code(),
        receipt.message().isEmpty() ? null : receipt.message(),
        receipt.address().isEmpty() ? null : receipt.address());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
