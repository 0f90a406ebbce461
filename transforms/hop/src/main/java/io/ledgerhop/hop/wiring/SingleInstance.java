// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static io.ledgerhop.hop.wiring.InstanceProblem.SECOND_INSTANCE;

import io.ledgerhop.problem.ConnectorException;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta.PipelineType;
import org.apache.hop.pipeline.transform.BaseTransform;
import org.apache.hop.pipeline.transform.ITransformMeta;

/**
 * The one instance of a transform that must see all rows of a run.
 *
 * <p>Hop's Beam engine makes each instance in a pipeline of its own, without the name of the run.
 * Two of them are taken for the same transform of the same run if they have the same name, options
 * and variables, and are at work in this process at the same time. An instance that has failed, or
 * that nothing refers to any more, is no longer at work, because Beam need not tear it down.
 */
public final class SingleInstance implements AutoCloseable {

  /** Holds no more than the transforms of which Java still has the objects. */
  private static final Map<BaseTransform<?, ?>, String> AT_WORK = new WeakHashMap<>();

  private static final String OF_PIPELINE = "Internal.Pipeline.";

  private final BaseTransform<?, ?> transform;

  private SingleInstance(BaseTransform<?, ?> transform) {
    this.transform = transform;
  }

  /**
   * For a transform that opens, which closes it at its end. The local engine checks the number of
   * copies before, so there nothing is refused.
   *
   * @throws ConnectorException if another instance is at work
   */
  public static SingleInstance of(BaseTransform<?, ?> transform) {
    if (transform.getPipelineMeta().getPipelineType() == PipelineType.SingleThreaded) {
      enter(transform, work(transform));
    }
    return new SingleInstance(transform);
  }

  private static void enter(BaseTransform<?, ?> transform, String work) {
    synchronized (AT_WORK) {
      boolean isSecond =
          AT_WORK.entrySet().stream()
              .anyMatch(other -> other.getValue().equals(work) && other.getKey().getErrors() == 0);
      if (isSecond) {
        throw new ConnectorException(SECOND_INSTANCE.at(transform.getTransformName()));
      }
      AT_WORK.put(transform, work);
    }
  }

  /** A hash, because variables and options may contain secrets. */
  private static String work(BaseTransform<?, ?> transform) {
    return DigestUtils.sha256Hex(
        transform.getTransformName()
            + '\n'
            + options(transform.getTransformMeta().getTransform())
            + variables(transform.getPipeline()));
  }

  private static String options(ITransformMeta meta) {
    try {
      return meta.getXml();
    } catch (HopException e) {
      throw new IllegalStateException("the options cannot be written as XML", e);
    }
  }

  /** Without those that Hop sets anew for each pipeline. */
  private static Map<String, String> variables(IVariables pipeline) {
    Map<String, String> variables = new TreeMap<>();
    for (String name : pipeline.getVariableNames()) {
      if (!name.startsWith(OF_PIPELINE)) {
        variables.put(name, String.valueOf(pipeline.getVariable(name)));
      }
    }
    return variables;
  }

  @Override
  public void close() {
    synchronized (AT_WORK) {
      AT_WORK.remove(transform);
    }
  }
}
