// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import io.ledgerhop.hop.pick.FieldRows;
import io.ledgerhop.hop.pick.GetFields;
import io.ledgerhop.hop.pick.LateChoices;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiElements;
import org.apache.hop.core.gui.plugin.ITypeFilename;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.ui.hopgui.HopGui;

/**
 * Which widget an option gets, by its annotations.
 *
 * @param object has the methods that fill lists
 * @param shown gives an object like it, with the options as they are shown
 */
record WidgetChoice(GuiElements option, Object object, UnaryOperator<Object> shown) {

  OptionWidget in(WidgetPlace place) {
    return switch (option.getType()) {
      case TEXT -> text(place);
      case FILENAME -> ButtonOption.file(place, fileType());
      case FOLDER -> ButtonOption.folder(place);
      case CHECKBOX -> new FlagOption(place);
      case METADATA -> new MetadataOption(place, option.getMetadataClass(), option.getLabel());
      case COMBO -> listed(place, this::list);
      default ->
          throw new IllegalStateException(
              option.getId() + " has a type without a widget: " + option.getType());
    };
  }

  private OptionWidget text(WidgetPlace place) {
    if (option.isPassword()) {
      return TextOption.secret(place);
    }
    OptionMessages messages = OptionMessages.of(object, option.getFieldName());
    List<String> columns = messages.all("Column.1", "Column.2");
    Function<WidgetPlace, TextOption> line =
        option.isVariablesEnabled() ? TextOption::withVariables : TextOption::plain;
    return columns.isEmpty() ? listed(place, line) : pairs(place, columns, line);
  }

  private PairsOption pairs(
      WidgetPlace place, List<String> titles, Function<WidgetPlace, TextOption> line) {
    IVariables variables = place.variables();
    Optional<FieldRows> rows =
        annotation(GetFields.class).map(wanted -> fieldRows(wanted.value(), variables));
    Stream<TableButton> getting =
        rows.stream().map(known -> TableButton.gettingFields(option.getLabel(), known));
    Stream<TableButton> choosing = picker(variables).stream().map(TableButton::choosing);
    return new PairsOption(
        place,
        new PairsOption.Columns(titles, rows.map(FieldRows::uses).orElse(List.of())),
        line,
        Stream.concat(getting, choosing).toList());
  }

  /** The widget, with a button beside it if there is a list for the option. */
  private OptionWidget listed(
      WidgetPlace place, Function<WidgetPlace, ? extends OptionWidget> widget) {
    return picker(place.variables())
        .<OptionWidget>map(picker -> ButtonOption.listed(place, widget, picker))
        .orElseGet(() -> widget.apply(place));
  }

  private Optional<ListPicker> picker(IVariables variables) {
    return annotation(PickList.class)
        .map(
            wanted ->
                new ListPicker(
                    option.getLabel(), wanted, () -> liveList(wanted.value(), variables)));
  }

  private <A extends Annotation> Optional<A> annotation(Class<A> type) {
    Field field = OptionMessages.of(object, option.getFieldName()).field();
    return Optional.ofNullable(field.getAnnotation(type));
  }

  private FieldRows fieldRows(String method, IVariables variables) {
    try {
      return (FieldRows)
          object.getClass().getMethod(method, IVariables.class).invoke(object, variables);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs the method of its fields", e);
    }
  }

  private LiveList liveList(String method, IVariables variables) {
    try {
      return (LiveList)
          object
              .getClass()
              .getMethod(method, IVariables.class, IHopMetadataProvider.class)
              .invoke(shown.apply(object), variables, HopGui.getInstance().getMetadataProvider());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs the method of its list", e);
    }
  }

  private OptionWidget list(WidgetPlace place) {
    Method choices = choicesMethod();
    if (choices.isAnnotationPresent(LateChoices.class)) {
      return ListOption.late(list(place, new ChoiceWords(Map.of())), () -> choices(choices));
    }
    List<String> constants = choices(choices);
    return option.isVariablesEnabled() && YesNoOption.fits(constants)
        ? new YesNoOption(place, usual())
        : list(place, ChoiceWords.of(object, option.getFieldName(), constants));
  }

  private ListOption list(WidgetPlace place, ChoiceWords words) {
    return option.isVariablesEnabled()
        ? ListOption.withVariables(place, words)
        : ListOption.plain(place, words);
  }

  private String usual() {
    return Objects.toString(OptionValue.of(option).read(OptionValue.fresh(object)), "");
  }

  private ITypeFilename fileType() {
    try {
      return option.getTypeFilename().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs a type of files", e);
    }
  }

  private Method choicesMethod() {
    try {
      return object
          .getClass()
          .getMethod(
              option.getGetComboValuesMethod(), ILogChannel.class, IHopMetadataProvider.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(option.getId() + " needs the method of its choices", e);
    }
  }

  private List<String> choices(Method method) {
    try {
      Object choices =
          method.invoke(object, LogChannel.UI, HopGui.getInstance().getMetadataProvider());
      return ((List<?>) choices).stream().map(String::valueOf).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs the method of its choices", e);
    }
  }
}
