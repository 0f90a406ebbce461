// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static io.ledgerhop.simulators.intacct.schema.ValueType.BOOLEAN;
import static io.ledgerhop.simulators.intacct.schema.ValueType.TEXT;
import static java.util.Map.entry;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The elements, attributes and values of a request, as tables. Facts from Sage Intacct's published
 * schema for API version 3.0. An element is listed by its name, or with its parent where its
 * content depends on the parent; an element in no table contains a text.
 */
final class RequestGrammar {
  /** The maximum length of a control id in characters. */
  private static final int CONTROL_ID_MAX = 256;

  /** The maximum number of rows on one page of {@code query}. */
  private static final int PAGE_SIZE_MAX = 2000;

  private static final String OPERATORS =
      "and | or | equalto | notequalto | lessthan | lessthanorequalto | greaterthan |"
          + " greaterthanorequalto | between | in | notin | like | notlike | isnull | isnotnull";
  private static final String DATE = "year, month, day";

  /** Elements that contain elements. */
  private static final Map<String, String> MODELS =
      Map.ofEntries(
          entry("request", "control, operation+"),
          entry(
              "control",
              "appid?, senderid, password?, controlid, uniqueid?, dtdversion?, policyid?, debug?,"
                  + " includewhitespace?, showadditionalerrorinfo?"),
          entry("operation", "authentication, preferences*, content*"),
          entry("authentication", "login | sessionid | oauth"),
          entry("login", "userid, companyid, password, clientid?, locationid?"),
          entry("preferences", "companyprefs*, moduleprefs*"),
          entry("companyprefs", "companypref+"),
          entry("companypref", "application, preference, prefvalue"),
          entry("moduleprefs", "modulepref+"),
          entry("modulepref", "application, preference, prefvalue"),
          entry("content", "function+"),
          entry("getAPISession", "locationid?"),
          entry("delete", "all: object, keys"),
          entry("read", "all: object, keys, fields?, returnFormat?, docparid?"),
          entry("readByName", "all: object, keys, fields?, returnFormat?, docparid?"),
          entry("readByQuery", "all: object, query, pagesize?, fields?, returnFormat?, docparid?"),
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
              "journalid, datecreated, reversedate?, description, referenceno?, sourceentity?,"
                  + " customfields?, gltransactionentries"),
          entry("gltransactionentries", "glentry{2,}"),
          entry(
              "glentry",
              "trtype, amount, glaccountno, document?, datecreated?, memo?, locationid?,"
                  + " departmentid?, customerid?, vendorid?, employeeid?, (projectid, (taskid,"
                  + " costtypeid?)?)?, itemid?, classid?, contractid?, warehouseid?, customfields?,"
                  + " recon_date?, (currency, ((exchratedate?, exchratetype) | exchrate))?"),
          entry("customfields", "customfield*"),
          entry("customfield", "customfieldname, customfieldvalue"),
          entry("datecreated", DATE),
          entry("dateposted", DATE),
          entry("revrecstartdate", DATE),
          entry("revrecenddate", DATE),
          entry("reversedate", DATE),
          entry("exchratedate", DATE),
          entry("recon_date", DATE));

  /**
   * Elements with a default, which an empty element stands for; other texts must be of the type.
   */
  private static final Map<String, ValueType> DEFAULTED =
      Map.of(
          "control/includewhitespace", BOOLEAN,
          "control/showadditionalerrorinfo", BOOLEAN,
          "options/caseinsensitive", BOOLEAN,
          "options/showprivate", BOOLEAN,
          "query/pagesize", ValueType.wholeNumber(1, PAGE_SIZE_MAX),
          "query/offset", ValueType.wholeNumberFrom(0));

  /** Elements without a type in the schema. */
  private static final Set<String> UNTYPED =
      Set.of(
          "select/field",
          "select/count",
          "select/avg",
          "select/min",
          "select/max",
          "select/sum",
          "order/ascending",
          "order/descending");

  private static final ValueType CONTROL_ID = ValueType.textUpTo(CONTROL_ID_MAX);

  private static final Map<String, List<AttributeRule>> ATTRIBUTES =
      Map.of(
          "operation",
              List.of(AttributeRule.optional("transaction", ValueType.oneOf("true", "false"))),
          "function", List.of(AttributeRule.required("controlid", CONTROL_ID)),
          "inspect", List.of(AttributeRule.optional("detail", TEXT)));

  private static final List<Map<String, String>> OTHER_MODELS =
      List.of(
          OlderReads.MODELS,
          PayableModels.MODELS,
          AttachmentModels.MODELS,
          TransactionModels.all(),
          TransactionUpdateModels.MODELS);

  private static final List<Map<String, List<AttributeRule>>> ALL_ATTRIBUTES =
      List.of(
          ATTRIBUTES,
          OlderReads.ATTRIBUTES,
          PayableModels.ATTRIBUTES,
          AttachmentModels.ATTRIBUTES,
          TransactionUpdateModels.ATTRIBUTES);

  /** Elements that have attributes at most. */
  private static final List<String> EMPTY =
      List.of(
          "get_closedbooksdate",
          "getDimensions",
          "delete_bill",
          "delete_apadjustment",
          "delete_vendor",
          "delete_supdoc",
          "delete_supdocfolder",
          "delete_potransaction",
          "delete_sotransaction");

  private static final ElementContent ANY_TEXT = new TextContent(TEXT, false);

  private final Map<String, ElementContent> contents = new HashMap<>();

  /** A grammar with these calls; a request cannot contain any other. */
  RequestGrammar(Set<String> functions) {
    MODELS.forEach((element, model) -> contents.put(element, new ContentModel(model)));
    for (Map<String, String> models : OTHER_MODELS) {
      models.forEach((element, model) -> contents.put(element, new ContentModel(model)));
    }
    DEFAULTED.forEach((element, type) -> contents.put(element, new TextContent(type, true)));
    UNTYPED.forEach(element -> contents.put(element, ElementContent.ANYTHING));
    PayableModels.UNTYPED.forEach(element -> contents.put(element, ElementContent.ANYTHING));
    TransactionModels.UNTYPED.forEach(element -> contents.put(element, ElementContent.ANYTHING));
    EMPTY.forEach(element -> contents.put(element, ElementContent.NOTHING));
    contents.put("control/controlid", new TextContent(CONTROL_ID, false));
    contents.put("readByQuery/query", ANY_TEXT);
    contents.put("function", new ContentModel(String.join(" | ", functions)));
    contents.put("create", ElementContent.ANY_ELEMENTS);
    contents.put("update", ElementContent.ANY_ELEMENTS);
  }

  /** The permitted content of an element below a parent of that name. */
  ElementContent contentOf(XmlElement element, String parent) {
    ElementContent inPlace = contents.get(parent + "/" + element.name());
    return inPlace == null ? contents.getOrDefault(element.name(), ANY_TEXT) : inPlace;
  }

  /** The attributes that an element of this name may have. */
  List<AttributeRule> attributesOf(XmlElement element) {
    return ALL_ATTRIBUTES.stream()
        .map(rules -> rules.get(element.name()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }
}
