// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks whether a request has the elements, attributes and values that the gateway's schema
 * requires. The schema does not restrict the content of {@code create}; the function checks it
 * instead.
 */
public final class RequestShape {
  /** The maximum number of reported violations. */
  static final int OFFENCES_MAX = 5;

  private static final String INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}";

  /** Attributes that any element may have, because they only refer to a schema. */
  private static final Set<String> HINTS =
      Set.of(INSTANCE + "schemaLocation", INSTANCE + "noNamespaceSchemaLocation");

  private final RequestGrammar grammar;

  /** A shape with these functions; any other call is a violation. */
  public RequestShape(Set<String> functions) {
    grammar = new RequestGrammar(functions);
  }

  /**
   * The violations of the request, in the words of an XML schema validator; empty when there are
   * none.
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
    ElementContent content = grammar.contentOf(element, parent);
    if (content == ElementContent.ANYTHING) {
      return;
    }
    checkAttributes(element, offences);
    Optional<String> offence = content.offence(element);
    offence.ifPresent(offences::add);
    // An element in the wrong place is not checked further, because its rules are for another
    // place.
    if (offence.isEmpty() && !content.isFree()) {
      element.children().forEach(child -> check(child, element.name(), offences));
    }
  }

  private void checkAttributes(XmlElement element, List<String> offences) {
    List<AttributeRule> rules = grammar.attributesOf(element);
    element
        .attributes()
        .forEach(
            (name, value) ->
                attributeOffence(rules, name, value)
                    .map(
                        offence ->
                            "Element '"
                                + element.name()
                                + "', attribute '"
                                + name
                                + "': "
                                + offence)
                    .ifPresent(offences::add));
    rules.stream()
        .filter(rule -> rule.required() && !element.attributes().containsKey(rule.name()))
        .forEach(
            rule ->
                offences.add(
                    "Element '"
                        + element.name()
                        + "': The attribute '"
                        + rule.name()
                        + "' is required but missing."));
  }

  private static Optional<String> attributeOffence(
      List<AttributeRule> rules, String name, String value) {
    if (HINTS.contains(name)) {
      return Optional.empty();
    }
    Optional<AttributeRule> known =
        rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    if (known.isEmpty()) {
      return Optional.of("The attribute '" + name + "' is not allowed.");
    }
    return known.filter(rule -> !rule.type().accepts(value)).map(rule -> ValueType.offence(value));
  }
}
