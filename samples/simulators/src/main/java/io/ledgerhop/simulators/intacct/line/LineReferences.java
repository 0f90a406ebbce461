// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks that account and dimensions of a line exist and are active, and that the line has the
 * dimensions that its account requires.
 */
public final class LineReferences {
  private record Dimension(String object, String word) {}

  private static final Map<String, Dimension> DIMENSIONS = dimensions();
  private static final Map<String, String> DEMANDS = demands();

  private final CompanyMasterData master;
  private final LocationEntities locations;

  public LineReferences(CompanyMasterData master) {
    this.master = master;
    this.locations = new LocationEntities(master);
  }

  /**
   * Adds what is wrong with a line.
   *
   * @param line its fields by the names that they have on a journal line
   */
  public void check(Map<String, String> line, GatewayCaller caller, List<GatewayError> errors) {
    String account = line.getOrDefault("ACCOUNTNO", "");
    account(account, errors);
    dimensions(line, caller, errors);
    demanded(account, line, errors);
  }

  /** Adds an error for each dimension of a line that does not exist or is not active. */
  public void dimensions(
      Map<String, String> line, GatewayCaller caller, List<GatewayError> errors) {
    DIMENSIONS.forEach(
        (field, dimension) -> {
          String id = line.getOrDefault(field, "");
          if (!id.isEmpty()) {
            dimension(dimension, id, errors);
          }
        });
    String location = line.getOrDefault("LOCATION", "");
    if (!location.isEmpty()
        && !caller.isAtTopLevel()
        && !locations.entityOf(location).equals(caller.entity())) {
      errors.add(GatewayError.rule("Location '" + location + "' is not valid"));
    }
  }

  /** Adds an error if the account does not exist or is inactive. */
  public void account(String account, List<GatewayError> errors) {
    if (!master.isActive("GLACCOUNT", account)) {
      errors.add(
          GatewayError.rule("Account " + account + " is not valid")
              .correction("Use an active account of the chart of accounts"));
    }
  }

  private void dimension(Dimension dimension, String id, List<GatewayError> errors) {
    boolean place =
        dimension.object().equals("LOCATION") || dimension.object().equals("DEPARTMENT");
    if (place && !master.isActive(dimension.object(), id)) {
      errors.add(GatewayError.rule(dimension.word() + " '" + id + "' is not valid"));
    } else if (!master.has(dimension.object(), id)) {
      errors.add(GatewayError.rule("Invalid " + dimension.word() + " '" + id + "' specified."));
    } else if (!master.isActive(dimension.object(), id)) {
      String word = dimension.word().toLowerCase(Locale.ROOT);
      errors.add(GatewayError.rule("Activate the " + word + " " + id + ", then try again."));
    }
  }

  private void demanded(String account, Map<String, String> line, List<GatewayError> errors) {
    Map<String, String> row = master.find("GLACCOUNT", account).orElse(Map.of());
    DEMANDS.forEach(
        (flag, field) -> {
          if (row.getOrDefault(flag, "").equals("true") && line.getOrDefault(field, "").isEmpty()) {
            Dimension dimension = DIMENSIONS.getOrDefault(field, new Dimension(field, field));
            errors.add(
                GatewayError.rule(
                    "This transaction is missing the '"
                        + dimension.word()
                        + "' dimension for the Account "
                        + account));
          }
        });
  }

  private static Map<String, Dimension> dimensions() {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    dimensions.put("LOCATION", new Dimension("LOCATION", "Location"));
    dimensions.put("DEPARTMENT", new Dimension("DEPARTMENT", "Department"));
    dimensions.put("PROJECTID", new Dimension("PROJECT", "Project"));
    dimensions.put("TASKID", new Dimension("TASK", "Task"));
    dimensions.put("COSTTYPEID", new Dimension("COSTTYPE", "Cost type"));
    dimensions.put("CUSTOMERID", new Dimension("CUSTOMER", "Customer"));
    dimensions.put("VENDORID", new Dimension("VENDOR", "Vendor"));
    dimensions.put("EMPLOYEEID", new Dimension("EMPLOYEE", "Employee"));
    dimensions.put("ITEMID", new Dimension("ITEM", "Item"));
    dimensions.put("CLASSID", new Dimension("CLASS", "Class"));
    dimensions.put("CONTRACTID", new Dimension("CONTRACT", "Contract"));
    dimensions.put("WAREHOUSEID", new Dimension("WAREHOUSE", "Warehouse"));
    return dimensions;
  }

  private static Map<String, String> demands() {
    Map<String, String> demands = new LinkedHashMap<>();
    demands.put("REQUIREDEPT", "DEPARTMENT");
    demands.put("REQUIRELOC", "LOCATION");
    demands.put("REQUIREPROJECT", "PROJECTID");
    demands.put("REQUIRECUSTOMER", "CUSTOMERID");
    demands.put("REQUIREVENDOR", "VENDORID");
    demands.put("REQUIREEMPLOYEE", "EMPLOYEEID");
    demands.put("REQUIREITEM", "ITEMID");
    demands.put("REQUIRECLASS", "CLASSID");
    return demands;
  }
}
