// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.engines.local.LocalWorkflowEngine;

/** A workflow with a begin and a log of its own, as it has once it is executed. */
final class BegunWorkflow extends LocalWorkflowEngine {

  BegunWorkflow(Instant begin) {
    super(new WorkflowMeta());
    log = new LogChannel("workflow " + UUID.randomUUID());
    setExecutionStartDate(Date.from(begin));
  }
}
