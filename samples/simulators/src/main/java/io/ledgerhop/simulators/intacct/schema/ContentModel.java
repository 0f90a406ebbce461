// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The children that an element may have and their order, written as in a document type definition:
 * {@code a, b?, (c | d)+}. A model that starts with {@code all:} lists children that may occur in
 * any order, each at most once.
 */
final class ContentModel implements ElementContent {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final String ALL = "all:";

  /** Commas between names, but not the one inside a count such as {2,}. */
  private static final String SEPARATORS = "\\s|,(?![0-9]*\\})";

  private final boolean anyOrder;
  private final Pattern order;
  private final List<String> names = new ArrayList<>();
  private final List<String> required = new ArrayList<>();

  ContentModel(String model) {
    anyOrder = model.startsWith(ALL);
    String body = anyOrder ? model.substring(ALL.length()) : model;
    Matcher name = NAME.matcher(body);
    while (name.find()) {
      names.add(name.group());
      if (anyOrder && (name.end() == body.length() || body.charAt(name.end()) != '?')) {
        required.add(name.group());
      }
    }
    order = Pattern.compile(NAME.matcher(body).replaceAll("(?:$0;)").replaceAll(SEPARATORS, ""));
  }

  @Override
  public Optional<String> offence(XmlElement parent) {
    return ElementContent.strayText(parent)
        .or(() -> anyOrder ? offenceInAnyOrder(parent) : offenceInOrder(parent));
  }

  private Optional<String> offenceInOrder(XmlElement parent) {
    StringBuilder all = new StringBuilder();
    parent.children().forEach(child -> all.append(child.name()).append(';'));
    return order.matcher(all).matches() ? Optional.empty() : firstOffence(parent);
  }

  private Optional<String> firstOffence(XmlElement parent) {
    StringBuilder seen = new StringBuilder();
    for (XmlElement child : parent.children()) {
      String before = seen.toString();
      seen.append(child.name()).append(';');
      if (!canStand(seen.toString())) {
        return Optional.of(notExpected(child.name(), after(before)));
      }
    }
    return Optional.of(missing(parent.name(), after(seen.toString())));
  }

  private boolean canStand(String children) {
    Matcher matcher = order.matcher(children);
    return matcher.matches() || matcher.hitEnd();
  }

  private List<String> after(String before) {
    return names.stream().distinct().filter(name -> canStand(before + name + ";")).toList();
  }

  private Optional<String> offenceInAnyOrder(XmlElement parent) {
    TreeSet<String> seen = new TreeSet<>();
    for (XmlElement child : parent.children()) {
      if (!names.contains(child.name()) || !seen.add(child.name())) {
        return Optional.of(
            notExpected(
                child.name(), names.stream().filter(name -> !seen.contains(name)).toList()));
      }
    }
    return seen.containsAll(required)
        ? Optional.empty()
        : Optional.of(
            missing(
                parent.name(), required.stream().filter(name -> !seen.contains(name)).toList()));
  }

  private static String notExpected(String child, List<String> expected) {
    return "Element '" + child + "': This element is not expected." + expected(expected);
  }

  private static String missing(String parent, List<String> expected) {
    return "Element '" + parent + "': Missing child element(s)." + expected(expected);
  }

  private static String expected(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> " Expected is ( " + names.get(0) + " ).";
      default -> " Expected is one of ( " + String.join(", ", names) + " ).";
    };
  }
}
