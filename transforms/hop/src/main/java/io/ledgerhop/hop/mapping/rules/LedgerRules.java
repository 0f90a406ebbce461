// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Gives each money line the account where the workbook sends it; every line goes on. */
public class LedgerRules
    extends RowTransform<LedgerRulesMeta, Carried<MoneyLine>, Carried<Posting>> {

  private @Nullable RuleSet rules;

  public LedgerRules(
      TransformMeta transformMeta,
      LedgerRulesMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /** All problems of the workbook come in one go; one error and no row is mapped. */
  @Override
  protected void open() throws HopException {
    CutOff cutOff = meta.cutOff(getTransformName(), this).value();
    String path = meta.workbook(getTransformName(), this).value();
    Outcome<MappingTable> table = Workbook.read(path, this);
    if (!table.hasValue()) {
      throw new HopException(table.messages());
    }
    RuleSet compiled = keep(DroolsRuleSet.compile(table.value(), cutOff));
    logBasic(table.value().name() + ": " + table.value().counts());
    compiled.warnings().forEach(warning -> logBasic(warning.message()));
    rules = compiled;
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
