// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.check;

import io.ledgerhop.hop.connection.ConnectionFindings;
import io.ledgerhop.hop.connection.ConnectionTrial;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.pick.LimitedCall;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.api.IHopMetadataProvider;

/** Tests the connections of a project by their names, at the same time. */
final class ProjectConnections {

  private final Connections connections;
  private final IVariables variables;

  ProjectConnections(IVariables variables, IHopMetadataProvider metadataProvider) {
    this.connections = new Connections(variables, metadataProvider);
    this.variables = variables;
  }

  /** What was found in one connection, or is still to be found. */
  private interface Awaited {
    List<AccessFinding> findings();
  }

  /**
   * The findings of all, in the order of the parameters; waits for the last, for a minute at most.
   *
   * @param sellers names with commas between, with variables; all of the project if blank
   * @param company may contain variables; none is tested if it is blank, as for the trail
   */
  List<AccessFinding> findings(String sellers, String company, String trail) {
    List<Awaited> awaited = new ArrayList<>(sellers(sellers));
    if (!isBlank(company)) {
      awaited.add(begun(IntacctConnection.class, company, ConnectionFindings::of));
    }
    if (!isBlank(trail)) {
      awaited.add(begun(TrailConnection.class, trail, ConnectionFindings::of));
    }
    return awaited.stream().flatMap(one -> one.findings().stream()).toList();
  }

  private boolean isBlank(String name) {
    return variables.resolve(name).isBlank();
  }

  private List<Awaited> sellers(String list) {
    try {
      Outcome<List<String>> names = connections.chosen(SellerConnection.class, list);
      return names.hasValue()
          ? names.value().stream()
              .map(name -> begun(SellerConnection.class, name, ConnectionFindings::of))
              .toList()
          : List.of(failed(names));
    } catch (ConnectorException e) {
      return List.of(() -> List.of(AccessFinding.of(e.problem())));
    }
  }

  private <T extends IHopMetadata> Awaited begun(
      Class<T> type, String name, BiFunction<T, IVariables, List<AccessFinding>> test) {
    try {
      Outcome<T> connection = connections.named(type, name);
      return connection.hasValue() ? begun(connection.value(), test) : failed(connection);
    } catch (ConnectorException e) {
      return () -> List.of(AccessFinding.of(e.problem()));
    }
  }

  private <T extends IHopMetadata> Awaited begun(
      T connection, BiFunction<T, IVariables, List<AccessFinding>> test) {
    return ConnectionTrial.run(
            connection, () -> test.apply(connection, variables), LimitedCall.TIME_MAX)
        ::join;
  }

  private static Awaited failed(Outcome<?> outcome) {
    return () -> outcome.problems().stream().map(AccessFinding::of).toList();
  }
}
