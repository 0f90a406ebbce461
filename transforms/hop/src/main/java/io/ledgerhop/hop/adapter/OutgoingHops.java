// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.ERROR_HANDLING_OFF;
import static io.ledgerhop.hop.adapter.AdapterProblem.ERROR_HOP_COPIES;
import static io.ledgerhop.hop.adapter.AdapterProblem.ERROR_HOP_DISABLED;
import static io.ledgerhop.hop.adapter.AdapterProblem.ERROR_HOP_MISSING;
import static io.ledgerhop.hop.adapter.AdapterProblem.ERROR_HOP_WITHOUT_TARGET;
import static io.ledgerhop.hop.adapter.AdapterProblem.TARGET_HOP_DISABLED;
import static io.ledgerhop.hop.adapter.AdapterProblem.TARGET_OF_ERROR_HOP;
import static io.ledgerhop.hop.adapter.AdapterProblem.TARGET_TWICE;
import static io.ledgerhop.hop.adapter.AdapterProblem.TARGET_WITHOUT_HOP;

import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformErrorMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * The hops that leave a transform, checked before the first row.
 *
 * <p>Hop itself starts such pipelines. It counts a row as handled and drops it if the error hop is
 * disabled or deleted. It shares the good rows between all hops if the error handling is switched
 * off, or names a transform that has been renamed, and to the further copies of the error target.
 */
record OutgoingHops(PipelineMeta pipeline, TransformMeta transform, IVariables variables) {

  /** The reasons why a row of this transform would vanish, or go astray; empty if there is none. */
  List<Problem> problems(List<Target> targets) {
    List<Problem> problems = new ArrayList<>();
    TransformErrorMeta error = errorHandling();
    if (error != null) {
      errorProblem(error).ifPresent(problems::add);
    }
    Set<String> names = new HashSet<>();
    for (Target target : targets) {
      if (target.isChosen()) {
        boolean isFirst = names.add(target.name().get());
        targetProblem(target, isFirst).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Problem> errorProblem(TransformErrorMeta error) {
    String place = transform.getName();
    TransformMeta target = error.getTargetTransform();
    if (target == null) {
      return error.isEnabled() ? Optional.of(ERROR_HOP_WITHOUT_TARGET.at(place)) : Optional.empty();
    }
    String name = target.getName();
    boolean leadsThere = pipeline.findNextTransforms(transform).contains(target);
    if (!error.isEnabled()) {
      return leadsThere ? Optional.of(ERROR_HANDLING_OFF.at(place, name)) : Optional.empty();
    }
    if (!leadsThere) {
      return Optional.of(
          (isDisabled(target) ? ERROR_HOP_DISABLED : ERROR_HOP_MISSING).at(place, name));
    }
    int copies = target.getCopies(variables);
    return copies > 1 && copies != transform.getCopies(variables)
        ? Optional.of(ERROR_HOP_COPIES.at(place, name, copies))
        : Optional.empty();
  }

  private Optional<Problem> targetProblem(Target target, boolean isFirst) {
    String place = transform.getName() + ", " + target.label();
    String name = target.name().get();
    TransformMeta found = pipeline.findTransform(name);
    if (!isFirst) {
      return Optional.of(TARGET_TWICE.at(place, name));
    }
    if (found == null) {
      return Optional.of(TARGET_WITHOUT_HOP.at(place, name));
    }
    if (!pipeline.findNextTransforms(transform).contains(found)) {
      return Optional.of(
          (isDisabled(found) ? TARGET_HOP_DISABLED : TARGET_WITHOUT_HOP).at(place, name));
    }
    TransformErrorMeta error = errorHandling();
    return error != null && error.isEnabled() && found.equals(error.getTargetTransform())
        ? Optional.of(TARGET_OF_ERROR_HOP.at(place, name))
        : Optional.empty();
  }

  private boolean isDisabled(TransformMeta target) {
    return pipeline.findNextTransforms(transform, true).contains(target);
  }

  private @Nullable TransformErrorMeta errorHandling() {
    return transform.getTransformErrorMeta();
  }
}
