// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.hop.connection.CompanyLists;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.MarketplaceChoices;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.intacct.gateway.IntacctClient;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.IHopMetadataProvider;

/** The lists of the options of a transform or an action, read through connections by name. */
public final class ProjectLists {

  private final IVariables variables;
  private final Connections connections;

  public ProjectLists(IVariables variables, IHopMetadataProvider metadataProvider) {
    this.variables = variables;
    this.connections = new Connections(variables, metadataProvider);
  }

  /** The seller accounts of the project. */
  public LiveList sellers() {
    return part -> entries(connections.names(SellerConnection.class).stream());
  }

  /** A list of constants, of which the option takes any. */
  public static LiveList constants(List<String> constants) {
    return part -> entries(constants.stream());
  }

  /**
   * The marketplaces of seller accounts.
   *
   * @param sellers names with commas between, with variables; all of the project if blank
   */
  public LiveList marketplaces(String sellers) {
    return part ->
        connections.chosen(SellerConnection.class, sellers).orThrow().stream()
            .map(name -> connections.named(SellerConnection.class, name).orThrow())
            .flatMap(seller -> MarketplaceChoices.of(seller.access(variables).orThrow()).stream())
            .distinct()
            .toList();
  }

  /**
   * Records of an Intacct company.
   *
   * @param company a name with variables; if it is blank, all companies of the project are read,
   *     and if there are several, each title names its company
   */
  public LiveList records(String company, Set<CompanyChoice> choices) {
    return part -> {
      List<String> names = companies(company);
      return names.stream()
          .flatMap(
              name ->
                  read(name, CompanyLists.of(choices, part)).stream()
                      .map(entry -> names.size() == 1 ? entry : inCompany(entry, name)))
          .toList();
    };
  }

  /**
   * What a function reads from an Intacct company.
   *
   * @param company a name with variables
   */
  public LiveList ofCompany(String company, Function<IntacctClient, List<ListEntry>> reading) {
    return part -> read(company, reading);
  }

  private List<String> companies(String company) {
    List<String> all = connections.names(IntacctConnection.class);
    return variables.resolve(company).isBlank() && !all.isEmpty() ? all : List.of(company);
  }

  private List<ListEntry> read(String company, Function<IntacctClient, List<ListEntry>> reading) {
    return CompanyLists.read(
        connections.named(IntacctConnection.class, company).orThrow(), variables, reading);
  }

  private static ListEntry inCompany(ListEntry entry, String company) {
    return new ListEntry(entry.code(), (entry.title() + " (" + company + ")").strip());
  }

  private static List<ListEntry> entries(Stream<String> codes) {
    return codes.map(code -> new ListEntry(code, "")).toList();
  }
}
