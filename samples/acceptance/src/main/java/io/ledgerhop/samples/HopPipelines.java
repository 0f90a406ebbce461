// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.Result;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.logging.LogLevel;
import org.apache.hop.core.logging.LoggingObject;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.multi.MultiMetadataProvider;
import org.apache.hop.metadata.util.HopMetadataInstance;
import org.apache.hop.metadata.util.HopMetadataUtil;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engine.IPipelineEngine;
import org.apache.hop.pipeline.engine.PipelineEngineFactory;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.engine.IWorkflowEngine;
import org.apache.hop.workflow.engine.WorkflowEngineFactory;

/**
 * Runs several pipelines and workflows in this process, one after the other, with settings that it
 * reads from the standard input as {@link HopStart} does.
 *
 * <p>Hop's own run class ends the process after one file, and a second process would take as long
 * to start as the pipeline takes to run.
 */
public final class HopPipelines {

  private static final String RUN_CONFIGURATION = "local";
  private static final String WORKFLOW = ".hwf";

  private final LogLevel level;
  private final IVariables variables;
  private final IHopMetadataProvider metadata;

  private HopPipelines(LogLevel level, IVariables variables, IHopMetadataProvider metadata) {
    this.level = level;
    this.variables = variables;
    this.metadata = metadata;
  }

  /**
   * Exits with 0 if all pipelines ended without an error and all workflows with true, else with 1;
   * one that fails keeps back no other.
   *
   * @param arguments Hop's code of the log level, and the files of the pipelines and workflows
   */
  public static void main(String[] arguments) throws IOException, HopException {
    HopStart.read(System.in).forEach(System::setProperty);
    List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
    System.exit(run(files, arguments[0]) ? 0 : 1);
  }

  /**
   * Runs the files in this process, with its system properties as variables.
   *
   * @param level Hop's code of the log level
   * @return true if all pipelines ended without an error and all workflows with true
   */
  static boolean run(List<String> files, String level) throws HopException {
    HopEnvironment.init();
    IVariables variables = Variables.getADefaultVariableSpace();
    MultiMetadataProvider metadata = HopMetadataUtil.getStandardHopMetadataProvider(variables);
    HopMetadataInstance.setMetadataProvider(metadata);
    return new HopPipelines(LogLevel.lookupCode(level), variables, metadata).run(files);
  }

  private boolean run(List<String> files) {
    boolean clean = true;
    for (String file : files) {
      clean &= run(file);
    }
    return clean;
  }

  private boolean run(String file) {
    try {
      return file.endsWith(WORKFLOW)
          ? workflow(file).getResult()
          : pipeline(file).getNrErrors() == 0;
    } catch (HopException e) {
      new LogChannel(file).logError(String.valueOf(e.getMessage()).strip());
      return false;
    }
  }

  private Result pipeline(String file) throws HopException {
    PipelineMeta pipeline = new PipelineMeta(file, metadata, variables);
    IPipelineEngine<PipelineMeta> engine =
        PipelineEngineFactory.createPipelineEngine(
            variables, RUN_CONFIGURATION, metadata, pipeline);
    engine.initializeFrom(variables);
    engine.setMetadataProvider(metadata);
    engine.setLogLevel(level);
    engine.execute();
    engine.waitUntilFinished();
    return engine.getResult();
  }

  private Result workflow(String file) throws HopException {
    WorkflowMeta workflow = new WorkflowMeta(variables, file, metadata);
    IWorkflowEngine<WorkflowMeta> engine =
        WorkflowEngineFactory.createWorkflowEngine(
            variables, RUN_CONFIGURATION, metadata, workflow, new LoggingObject(file));
    engine.initializeFrom(variables);
    engine.setMetadataProvider(metadata);
    engine.setLogLevel(level);
    workflow.setInternalHopVariables(engine);
    engine.copyParametersFromDefinitions(workflow);
    engine.activateParameters(engine);
    return engine.startExecution();
  }
}
