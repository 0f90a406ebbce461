// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Warning;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Gives each money line the account that the workbook maps it to; every line is passed on. */
public class LedgerRules
    extends RowTransform<LedgerRulesMeta, Carried<MoneyLine>, Carried<Posting>> {

  private @Nullable RuleSet rules;
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
   * All problems of the workbook are reported together; one error or failed test, and no row is
   * mapped.
   */
  @Override
  protected void open() throws HopException {
    CutOff cutOff = meta.cutOff(getTransformName(), this).value();
    String path = meta.workbook(getTransformName(), this).value();
    Outcome<MappingTable> read = Workbook.read(path, this);
    if (!read.hasValue()) {
      throw new HopException(read.messages());
    }
    MappingTable table = read.value();
    RuleSet compiled = keep(compile(table, cutOff));
    logBasic(table.name() + ": " + table.counts());
    compiled.warnings().forEach(warning -> logBasic(warning.message()));
    List<Problem> failures = ExampleCheck.failures(table, compiled, cutOff);
    if (!failures.isEmpty()) {
      throw new HopException(Outcome.failed(failures).messages());
    }
    int tests = table.examples().size();
    logBasic(table.name() + ": " + (tests == 0 ? "no tests" : tests + " tests, all green"));
    warnings =
        compiled.warnings().stream()
            .map(warning -> Carried.<Posting>warning(Warning.ofRun(table.name(), warning)))
            .toList();
    rules = compiled;
  }

  /** At the log level Debug the rules log which of them matched, and which won. */
  private RuleSet compile(MappingTable table, CutOff cutOff) {
    return isDebug()
        ? DroolsRuleSet.compile(table, cutOff, this::logRules)
        : DroolsRuleSet.compile(table, cutOff);
  }

  private void logRules(LineFacts line, List<String> matched, List<String> winners) {
    logDebug(line + ": rules that match " + matched + ", that win " + winners);
  }

  @Override
  protected List<Carried<Posting>> ahead() {
    return warnings;
  }

  @Override
  protected List<Carried<Posting>> take(Carried<MoneyLine> carried) {
    if (rules == null) {
      throw new IllegalStateException("not opened");
    }
    RuleSet opened = rules;
    return carried.flatMap(line -> opened.map(line).stream()).toList();
  }

  @Override
  protected String copyTo(Carried<Posting> carried) {
    boolean unmapped =
        carried instanceof Carried.Value<Posting> posting
            && posting.value().assignment().isUnmapped();
    return unmapped ? meta.getUnmappedTarget() : "";
  }
}
