// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.TARGET_WITHOUT_HOP;

import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.IRowSet;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.transform.BaseTransform;

/**
 * Separates the named targets from the main output.
 *
 * <p>Hop's putRow sends to every hop that leaves a transform. Therefore this class removes the row
 * sets of the targets from Hop's list, and signals their end itself.
 */
final class Outputs {

  private final Map<String, IRowSet> named = new HashMap<>();
  private final List<IRowSet> aside = new ArrayList<>();

  void separate(BaseTransform<?, ?> transform, List<Target> targets) throws HopException {
    List<IRowSet> all = transform.getOutputRowSets();
    List<IRowSet> main = new ArrayList<>(all);
    for (Target target : targets) {
      if (target.isChosen() && !target.isMain()) {
        IRowSet rowSet = find(transform, target);
        named.put(target.name().get(), rowSet);
        main.remove(rowSet);
      }
    }
    for (Target target : targets) {
      if (target.isChosen() && target.isMain()) {
        main = new ArrayList<>(List.of(find(transform, target)));
      }
    }
    aside.addAll(all);
    aside.removeAll(main);
    transform.setOutputRowSets(main);
  }

  IRowSet named(String target) {
    IRowSet rowSet = named.get(target);
    if (rowSet == null) {
      throw new IllegalStateException("not a target of this transform: " + target);
    }
    return rowSet;
  }

  void done() {
    aside.forEach(IRowSet::setDone);
  }

  private static IRowSet find(BaseTransform<?, ?> transform, Target target) throws HopException {
    String name = target.name().get();
    IRowSet rowSet =
        transform.getPipelineMeta().findTransform(name) == null
            ? null
            : transform.findOutputRowSet(name);
    if (rowSet == null) {
      String place = transform.getTransformName() + ", " + target.label();
      throw new ConnectorException(TARGET_WITHOUT_HOP.at(place, name));
    }
    return rowSet;
  }
}
