// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.ORDERS_INCOMPLETE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.RULES_NEED_ONE_COPY;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.ORDERS_NEED_SETTLEMENTS;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.SELLERS_NEED_SETTLEMENTS;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.file.OrderedLines;
import io.ledgerhop.mapping.drools.file.RuleCompiler;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.drools.file.SellerRules;
import io.ledgerhop.mapping.layer.LayerReading;
import io.ledgerhop.mapping.layer.OverridePaths;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Warning;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * Gives each money line the account to which the workbook and the rule files map it; every line is
 * passed on.
 */
public class LedgerRules
    extends RowTransform<LedgerRulesMeta, Carried<MoneyLine>, Carried<Posting>> {

  private @Nullable RuleSet rules;
  private @Nullable Function<MoneyLine, List<Posting>> mapping;
  private Optional<WaitingOrders> waiting = Optional.empty();
  private List<Carried<Posting>> warnings = List.of();

  public LedgerRules(
      TransformMeta transformMeta,
      LedgerRulesMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /**
   * All problems of the workbook are reported together, and so are those of the rule files; one
   * error or failed test, and no row is mapped.
   */
  @Override
  protected void open() throws HopException {
    WorkbookLayers layers = layers();
    if (meta.isAnyRows() && !layers.bySeller().isEmpty()) {
      throw new ConnectorException(SELLERS_NEED_SETTLEMENTS.at(getTransformName()));
    }
    String paths = meta.ruleFiles(getTransformName(), this).value();
    List<RuleFile> files = valueOf(RuleFiles.read(paths, this));
    RuleCompiler compiler = compiler(files);
    RuleSet compiled = keep(valueOf(compiler.compile(layers)));
    if (compiled.needsOrders() && meta.isAnyRows()) {
      throw new ConnectorException(ORDERS_NEED_SETTLEMENTS.at(getTransformName()));
    }
    waiting = compiled.needsOrders() ? Optional.of(waitingOrders()) : Optional.empty();
    compiler.found(layers).forEach(this::logBasic);
    compiled.warnings().forEach(warning -> logBasic(warning.message()));
    List<Problem> failures = compiler.failures(layers);
    if (!failures.isEmpty()) {
      throw new HopException(Outcome.failed(failures).messages());
    }
    layers.workbooks().forEach(table -> logBasic(RuleCompiler.tests(table)));
    warnings = layers.workbooks().stream().flatMap(table -> warnings(layers, table)).toList();
    rules = compiled;
    if (meta.isEveryRow() && compiled instanceof DroolsRuleSet every) {
      mapping = every::mapByEveryRow;
    }
    if (compiled instanceof SellerRules bySeller) {
      keep(() -> bySeller.unseen().forEach(this::logUnseen));
    }
    progress().end();
  }

  private WorkbookLayers layers() throws HopException {
    progress().begin("reading and compiling the workbook");
    String path = meta.workbook(getTransformName(), this).value();
    OverridePaths overrides = meta.overrides(getTransformName(), this).value();
    return valueOf(LayerReading.read(path, overrides, file -> Workbook.read(file, this)));
  }

  /**
   * At the log level Debug the rules of a workbook log which of them matched, and which won; beside
   * rule files they do not.
   */
  private RuleCompiler compiler(List<RuleFile> files) {
    CutOff cutOff =
        meta.isAnyRows()
            ? CutOff.fixed(ZoneOffset.UTC)
            : meta.cutOff(getTransformName(), this).value();
    boolean listens = isDebug() || meta.isEveryRow();
    return new RuleCompiler(
        files, cutOff, listens ? Optional.of(this::logRules) : Optional.empty());
  }

  private void logUnseen(String seller) {
    logBasic("no line of seller account " + seller + ", which has overrides");
  }

  private static Stream<Carried<Posting>> warnings(WorkbookLayers layers, MappingTable table) {
    return layers.warnings(table).stream()
        .map(warning -> Carried.warning(Warning.ofRun(table.name(), warning)));
  }

  private static <T> T valueOf(Outcome<T> outcome) throws HopException {
    if (!outcome.hasValue()) {
      throw new HopException(outcome.messages());
    }
    return outcome.value();
  }

  private WaitingOrders waitingOrders() {
    int copies = getTransformMeta().getCopies(this);
    if (copies > 1) {
      throw new ConnectorException(RULES_NEED_ONE_COPY.at(getTransformName(), copies));
    }
    WaitingOrders orders = keep(new WaitingOrders());
    keep(() -> logIncomplete(orders));
    return orders;
  }

  /** The Beam engine does not signal the end of the input, so what is left can only be logged. */
  private void logIncomplete(WaitingOrders orders) throws IOException {
    for (OrderBuckets rows : orders.incomplete()) {
      String settlement = rows.settlement().settlementId();
      logUnfinished(ORDERS_INCOMPLETE.at(getTransformName(), settlement));
      rows.close();
    }
  }

  private void logRules(LineFacts line, List<String> matched, List<String> winners) {
    if (isDebug()) {
      logDebug(line + ": rules that match " + matched + ", that win " + winners);
    }
  }

  /** Any rows have no field for a warning; it is in the log alone. */
  @Override
  protected List<Carried<Posting>> ahead() {
    return meta.isAnyRows() ? List.of() : warnings;
  }

  @Override
  protected List<Carried<Posting>> take(Carried<MoneyLine> carried) throws Exception {
    RuleSet opened = rules();
    if (waiting.isPresent() && carried instanceof Carried.Value<MoneyLine> value) {
      MoneyLine line = value.value();
      waiting.get().add(line, getInputRowMeta(), currentRow());
      if (!line.reference().orderId().isEmpty()) {
        return List.of();
      }
    }
    Function<MoneyLine, List<Posting>> chosen = mapping == null ? opened::map : mapping;
    return carried.flatMap(line -> chosen.apply(line).stream()).toList();
  }

  @Override
  protected void sendWaiting(boolean inputEnded) throws HopException {
    if (waiting.isEmpty()) {
      return;
    }
    Optional<OrderBuckets> whole = waiting.get().nextWhole();
    if (whole.isPresent()) {
      send(whole.get(), lines -> OrderedLines.of(lines.stream()).postings(rules()));
    }
    if (inputEnded) {
      for (OrderBuckets rows : waiting.get().incomplete()) {
        send(rows, lines -> lines.stream().map(this::incomplete).toList());
      }
    }
  }

  private void send(OrderBuckets settlement, Function<List<MoneyLine>, List<List<Posting>>> mapping)
      throws HopException {
    try (settlement) {
      for (int bucket = 0; bucket < settlement.size() && !isStopped(); bucket++) {
        int at = bucket;
        List<@Nullable Object[]> rows = inside(() -> settlement.take(at));
        List<List<Posting>> postings = inside(() -> mapping.apply(lines(rows)));
        for (int number = 0; number < rows.size(); number++) {
          for (Posting posting : postings.get(number)) {
            emit(Carried.value(posting), rows.get(number));
          }
        }
      }
    } catch (IOException e) {
      throw new HopException(e);
    }
  }

  private List<MoneyLine> lines(List<@Nullable Object[]> rows) throws Exception {
    List<MoneyLine> lines = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      lines.add(((Carried.Value<MoneyLine>) valueIn(row)).value());
    }
    return lines;
  }

  private List<Posting> incomplete(MoneyLine line) {
    String settlement = line.settlement().settlementId();
    Problem problem = ORDERS_INCOMPLETE.at(getTransformName(), settlement);
    RuleRef rules = new RuleRef("", getTransformName());
    return List.of(new Posting(line, 1, 1, Assignment.hold(rules, problem.fact()), line.amount()));
  }

  private RuleSet rules() {
    RuleSet opened = rules;
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    return opened;
  }

  @Override
  protected String copyTo(Carried<Posting> carried) {
    boolean unmapped =
        carried instanceof Carried.Value<Posting> posting
            && posting.value().assignment().isUnmapped();
    return unmapped ? meta.getUnmappedTarget() : "";
  }
}
