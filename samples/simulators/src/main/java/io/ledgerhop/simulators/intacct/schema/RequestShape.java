// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether a request has the elements, attributes and values that the gateway's schema asks
 * for. What stands inside {@code create} is free there, so it is checked by the function instead.
 */
public final class RequestShape {
  /** Offences reported at once. */
  static final int OFFENCES_MAX = 5;

  private static final String INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}";

  /** Attributes that may stand on any element, because they only say where a schema is. */
  private static final Set<String> HINTS =
      Set.of(INSTANCE + "schemaLocation", INSTANCE + "noNamespaceSchemaLocation");

  private final RequestGrammar grammar;

  /** A shape that knows these functions; any other call is an offence. */
  public RequestShape(Set<String> functions) {
    grammar = new RequestGrammar(functions);
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
    ElementContent content = grammar.contentOf(element, parent);
    if (content == ElementContent.ANYTHING) {
      return;
    }
    checkAttributes(element, offences);
    Optional<String> offence = content.offence(element);
    offence.ifPresent(offences::add);
    // What stands in the wrong place is not judged by rules that were made for another place.
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
