// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.pick.FieldRows;
import io.ledgerhop.hop.pick.GetFields;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 13: who writes the name of a thing that a service or the project knows gets a list. */
class PickListsContractTest {

  /** Labels of what a service or the project can list. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i).*\\b(accounts?|marketplaces?|journal symbol|definition|entity id|rate type|fields"
              + "|differences|seller of the files)\\b.*");

  /** Labels of the options that take a record of a company as a constant, or a field with it. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)account|vendor|customer|item|warehouse|department|location|class|project");

  static List<Element> elements() throws Exception {
    return Element.all();
  }

  @ParameterizedTest
  @MethodSource("elements")
  void thereIsAListForWhatAServiceKnows(Element element) throws Exception {
    List<String> without = new ArrayList<>();
    for (Field option : Options.of(element.type())) {
      String label = Texts.english(element.type(), Options.widget(option).label());
      if (isListed(option, label) && !option.isAnnotationPresent(PickList.class)) {
        without.add(label);
      }
    }

    assertThat(without).as("options of " + element + " without a list").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("elements")
  void aTableOfIncomingFieldsCanBeFilledWithThem(Element element) throws Exception {
    for (Field option : Options.of(element.type())) {
      String label = Options.widget(option).label();
      String right = Texts.english(element.type(), label.replaceFirst("Label$", "Column.2"));
      GetFields got = option.getAnnotation(GetFields.class);
      assertThat(got != null).as(option.toString()).isEqualTo(right.equals("Incoming field"));
      if (got != null) {
        assertThat(
                element
                    .type()
                    .getMethod(got.value(), IVariables.class)
                    .invoke(element.fresh(), new Variables()))
            .isInstanceOf(FieldRows.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void theMethodOfAListIsThereAndMakesNoCall(Element element) throws Exception {
    for (Field option : Options.of(element.type())) {
      PickList list = option.getAnnotation(PickList.class);
      if (list != null) {
        assertThat(Options.widget(option).type())
            .as(option.toString())
            .isEqualTo(list.prefix().isEmpty() ? GuiElementType.TEXT : GuiElementType.COMBO);
        assertThat(
                element
                    .type()
                    .getMethod(list.value(), IVariables.class, IHopMetadataProvider.class)
                    .invoke(element.fresh(), new Variables(), new MemoryMetadataProvider()))
            .as(option.toString())
            .isInstanceOf(LiveList.class);
      }
    }
  }

  @Test
  void saysOfEveryListWhereItComesFrom() throws Exception {
    Set<String> keys = new TreeSet<>();
    for (Element element : Element.all()) {
      for (Field option : Options.of(element.type())) {
        PickList list = option.getAnnotation(PickList.class);
        if (list != null) {
          keys.add("PickList." + list.value());
        }
      }
    }

    assertThat(Texts.of(PickList.class, "en_US").stringPropertyNames())
        .isEqualTo(keys)
        .hasSizeGreaterThan(8);
  }

  private static boolean isListed(Field option, String label) {
    return switch (Options.widget(option).type()) {
      case TEXT -> LISTED.matcher(label).matches();
      case COMBO -> RECORD.matcher(label).matches();
      default -> false;
    };
  }
}
