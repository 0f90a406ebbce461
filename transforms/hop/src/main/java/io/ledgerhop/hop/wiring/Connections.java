// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.hop.connection.ConnectionProblem;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.api.IHopMetadataProvider;

/** The metadata objects of a project, by name; a missing one is a problem that names the others. */
public final class Connections {

  private final IVariables variables;
  private final IHopMetadataProvider metadataProvider;

  public Connections(IVariables variables, IHopMetadataProvider metadataProvider) {
    this.variables = variables;
    this.metadataProvider = metadataProvider;
  }

  /**
   * The object that an option names.
   *
   * @param name may contain variables
   */
  public <T extends IHopMetadata> Outcome<T> named(Class<T> type, String name) {
    String wanted = variables.resolve(name).strip();
    try {
      T object = wanted.isEmpty() ? null : metadataProvider.getSerializer(type).load(wanted);
      return object == null ? Outcome.failed(missing(type, wanted)) : Outcome.of(object);
    } catch (HopException e) {
      return Outcome.failed(
          ConnectionProblem.OBJECT_UNREADABLE.at(
              place(type, wanted), e.getClass().getSimpleName()));
    }
  }

  /**
   * The problems of a company and of its trail.
   *
   * @param isPreview a preview does without a trail, unless one is named
   */
  public List<Problem> ledgerProblems(String company, String trail, boolean isPreview) {
    List<Problem> problems = new ArrayList<>(named(IntacctConnection.class, company).problems());
    if (!trail.isBlank() || !isPreview) {
      problems.addAll(named(TrailConnection.class, trail).problems());
    }
    return problems;
  }

  /** All names of a type, sorted. */
  public List<String> names(Class<? extends IHopMetadata> type) {
    try {
      return metadataProvider.getSerializer(type).listObjectNames().stream().sorted().toList();
    } catch (HopException e) {
      throw new ConnectorException(
          ConnectionProblem.OBJECT_UNREADABLE.at(kind(type), e.getClass().getSimpleName()), e);
    }
  }

  /**
   * The names in a list, separated by commas and with variables; all if it is blank.
   *
   * @return a failure if one of them does not exist, or if there is none at all
   */
  public Outcome<List<String>> chosen(Class<? extends IHopMetadata> type, String list) {
    List<String> all = names(type);
    List<String> wanted =
        Stream.of(variables.resolve(list).split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (String name : wanted) {
      if (!all.contains(name)) {
        problems.add(missing(type, name));
      }
    }
    List<String> names = wanted.isEmpty() ? all : wanted;
    if (names.isEmpty()) {
      problems.add(missing(type, ""));
    }
    return problems.isEmpty() ? Outcome.of(names) : Outcome.failed(problems);
  }

  private Problem missing(Class<? extends IHopMetadata> type, String name) {
    List<String> all = names(type);
    String known = all.isEmpty() ? "none" : String.join(", ", all);
    return name.isEmpty()
        ? ConnectionProblem.OBJECT_NAME_BLANK.at(kind(type), known)
        : ConnectionProblem.OBJECT_MISSING.at(
            place(type, name), known + NearestSpelling.hint(name, all));
  }

  private static String place(Class<?> type, String name) {
    return kind(type) + " \"" + name + "\"";
  }

  private static String kind(Class<?> type) {
    return BaseMessages.getString(type, type.getSimpleName() + ".Name");
  }
}
