// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.PickProblem;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.intacct.OfferedRecords;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.hop.core.variables.IVariables;

/** Reads lists of an Intacct company, with short retries and a sign-in of their own. */
public final class CompanyLists {

  private CompanyLists() {}

  /**
   * What is read with the client of the company.
   *
   * @throws io.ledgerhop.problem.ConnectorException if an option of the company is wrong, or
   *     Intacct cannot be called
   */
  public static List<ListEntry> read(
      IntacctConnection company,
      IVariables variables,
      Function<IntacctClient, List<ListEntry>> reading) {
    return read(CompanyAccess.SignIn.of(company, variables, company.getEntity()), reading);
  }

  /** The entities of the company, as its top level lists them. */
  static List<ListEntry> entities(IntacctConnection company, IVariables variables, String part) {
    return read(
        CompanyAccess.SignIn.of(company, variables, ""), of(Set.of(CompanyChoice.ENTITY), part));
  }

  /**
   * The records of all these kinds, by their codes.
   *
   * @param part what the code or the title of each contains; empty for all
   */
  public static Function<IntacctClient, List<ListEntry>> of(
      Set<CompanyChoice> choices, String part) {
    return client -> entries(client, OfferedRecords.read(client, choices, part));
  }

  private static List<ListEntry> entries(IntacctClient client, OfferedRecords records) {
    if (records.total() > OfferedRecords.RECORDS_MAX) {
      throw new ConnectorException(
          PickProblem.LIST_LONG.at(
              "Intacct company " + client.credentials().company(),
              records.total(),
              OfferedRecords.RECORDS_MAX));
    }
    return records.titles().entrySet().stream()
        .map(record -> new ListEntry(record.getKey(), record.getValue()))
        .toList();
  }

  private static List<ListEntry> read(
      Outcome<CompanyAccess.SignIn> access, Function<IntacctClient, List<ListEntry>> reading) {
    try (Network network = Network.ofTrial()) {
      return reading.apply(network.intacct(access.orThrow()));
    }
  }
}
