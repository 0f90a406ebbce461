// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.xml;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order of elements that a request must have. Facts from Sage Intacct's published schema for
 * API version 3.0; what stands inside {@code create} is free there, so it is checked by the
 * function instead.
 */
public final class RequestShape {
  /** Offences reported at once. */
  static final int OFFENCES_MAX = 5;

  /** Characters of a control id. */
  static final int CONTROL_ID_MAX = 256;

  private static final String OPERATORS =
      "and | or | equalto | notequalto | lessthan | lessthanorequalto | greaterthan | greaterthanorequalto | between"
          + " | in | notin | like | notlike | isnull | isnotnull";
  private static final String DATE = "year, month, day";
  private static final String LEAF = "";
  private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Map<String, String> MODELS =
      Map.ofEntries(
          entry("request", "control, operation+"),
          entry(
              "control",
              "appid?, senderid, password?, controlid, uniqueid?, dtdversion?, policyid?, debug?, includewhitespace?,"
                  + " showadditionalerrorinfo?"),
          entry("operation", "authentication, preferences*, content*"),
          entry("authentication", "login | sessionid | oauth"),
          entry("login", "userid, companyid, password, clientid?, locationid?"),
          entry("preferences", "(companyprefs | moduleprefs)*"),
          entry("content", "function+"),
          entry("getAPISession", "locationid?"),
          entry("create", LEAF),
          entry("delete", "all: object, keys"),
          entry("read", "all: object, keys, fields?, returnFormat?, docparid?"),
          entry("readByName", "all: object, keys, fields?, returnFormat?, docparid?"),
          entry("readByQuery", "all: object, query, pagesize?, fields?, returnFormat?, docparid?"),
          entry("readByQuery/query", LEAF),
          entry("readMore", "object | view | reportId | resultId"),
          entry("lookup", "all: object, docparid?"),
          entry("inspect", "object | name"),
          entry(
              "query",
              "all: select, object, docparid?, filter?, orderby?, options?, pagesize?, offset?"),
          entry("query/select", "(field | count | avg | min | max | sum)+"),
          entry("query/filter", OPERATORS),
          entry("query/orderby", "order+"),
          entry("query/options", "caseinsensitive?, showprivate?, returnformat?"),
          entry("orderby/order", "field, (ascending | descending)?"),
          entry("and", "(" + OPERATORS + "){2,}"),
          entry("or", "(" + OPERATORS + "){2,}"),
          entry("equalto", "field, value"),
          entry("notequalto", "field, value"),
          entry("lessthan", "field, value"),
          entry("lessthanorequalto", "field, value"),
          entry("greaterthan", "field, value"),
          entry("greaterthanorequalto", "field, value"),
          entry("between", "field, value, value"),
          entry("in", "field, value{1,1000}"),
          entry("notin", "field, value{1,1000}"),
          entry("like", "field, value"),
          entry("notlike", "field, value"),
          entry("isnull", "field"),
          entry("isnotnull", "field"),
          entry(
              "create_gltransaction",
              "journalid, datecreated, reversedate?, description, referenceno?, sourceentity?, customfields?,"
                  + " gltransactionentries"),
          entry("gltransactionentries", "glentry{2,}"),
          entry(
              "glentry",
              "trtype, amount, glaccountno, document?, datecreated?, memo?, locationid?, departmentid?, customerid?,"
                  + " vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?, contractid?,"
                  + " warehouseid?, customfields?, recon_date?,"
                  + " (currency, ((exchratedate?, exchratetype) | exchrate))?"),
          entry("customfields", "customfield*"),
          entry("customfield", "customfieldname, customfieldvalue"),
          entry("datecreated", DATE),
          entry("reversedate", DATE),
          entry("exchratedate", DATE),
          entry("recon_date", DATE));

  private final Map<String, ContentModel> models = new HashMap<>();
  private final ContentModel leaf = new ContentModel(LEAF);

  /** A shape that knows these functions; any other call is an offence. */
  public RequestShape(Set<String> functions) {
    MODELS.forEach((element, model) -> models.put(element, new ContentModel(model)));
    models.put("function", new ContentModel(String.join(" | ", functions)));
    functions.forEach(function -> models.computeIfAbsent(function, name -> new ContentModel(LEAF)));
  }

  /**
   * What is wrong with the request, in the words of an XML schema validator; empty when nothing is.
   */
  public List<String> offences(XmlElement request) {
    List<String> offences = new ArrayList<>();
    if (request.name().equals("request")) {
      check(request, "", offences);
    } else {
      offences.add(
          "Element '"
              + request.name()
              + "': No matching global declaration available for the validation root.");
    }
    return offences.stream().limit(OFFENCES_MAX).toList();
  }

  private void check(XmlElement element, String parent, List<String> offences) {
    if (offences.size() >= OFFENCES_MAX) {
      return;
    }
    checkValue(element, parent, offences);
    if (element.name().equals("create") && parent.equals("function")) {
      return;
    }
    modelOf(element, parent).offence(element).ifPresent(offences::add);
    element.children().forEach(child -> check(child, element.name(), offences));
  }

  private ContentModel modelOf(XmlElement element, String parent) {
    ContentModel inPlace = models.get(parent + "/" + element.name());
    if (inPlace != null) {
      return inPlace;
    }
    return models.getOrDefault(element.name(), leaf);
  }

  private static void checkValue(XmlElement element, String parent, List<String> offences) {
    String value = element.text();
    switch (element.name()) {
      case "controlid" -> demand(value.length() <= CONTROL_ID_MAX, element, value, offences);
      case "function" -> checkFunctionId(element, offences);
      case "operation" -> {
        String transaction = element.attributes().getOrDefault("transaction", "false");
        demand(
            transaction.equals("true") || transaction.equals("false"),
            element,
            transaction,
            offences);
      }
      case "includewhitespace", "showadditionalerrorinfo", "caseinsensitive", "showprivate" ->
          demand(BOOLEANS.contains(value), element, value, offences);
      case "pagesize" -> {
        if (parent.equals("query")) {
          demand(isWithin(value, 1, 2000), element, value, offences);
        }
      }
      case "offset" -> demand(isWithin(value, 0, Integer.MAX_VALUE), element, value, offences);
      default -> {}
    }
  }

  private static void checkFunctionId(XmlElement function, List<String> offences) {
    if (!function.attributes().containsKey("controlid")) {
      offences.add("Element 'function': The attribute 'controlid' is required but missing.");
    }
    String id = function.attribute("controlid");
    demand(id.length() <= CONTROL_ID_MAX, function, id, offences);
  }

  private static boolean isWithin(String value, int least, int most) {
    return WHOLE_NUMBER.matcher(value).matches()
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }

  private static void demand(
      boolean right, XmlElement element, String value, List<String> offences) {
    if (!right) {
      offences.add(
          "Element '" + element.name() + "': '" + value + "' is not a valid value of its type.");
    }
  }
}
