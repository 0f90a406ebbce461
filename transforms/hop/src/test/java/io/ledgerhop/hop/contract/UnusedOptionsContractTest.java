// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.option.UnusedOption;
import io.ledgerhop.hop.option.UsedIf;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 13, bad input: no option is ignored silently because of the choice of another. */
class UnusedOptionsContractTest {

  /** An option of a class that is used only with certain choices of another. */
  record Marked(IPlugin plugin, Field option, UsedIf used) {

    Field other() throws NoSuchFieldException {
      return option.getDeclaringClass().getDeclaredField(used.option());
    }

    /** The choices with which it is used; any text if none are named. */
    Set<String> using() {
      return used.is().length == 0 ? Set.of("something") : Set.of(used.is());
    }

    Set<String> unused() throws Exception {
      Set<String> others = new TreeSet<>(used.is().length == 0 ? Set.of("") : choices());
      others.removeAll(using());
      return others;
    }

    Set<String> choices() throws Exception {
      Set<String> choices = new TreeSet<>();
      Variants.offered(OurPlugins.meta(plugin), other()).forEach(word -> choices.add("" + word));
      return choices;
    }

    List<UnusedOption> found(String choice) throws Exception {
      AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
      Options.property(other()).getWriteMethod().invoke(meta, choice);
      String filled = "N".equals(Options.values(meta).get(option.getName())) ? "yes" : "no";
      Options.property(option).getWriteMethod().invoke(meta, filled);
      return UnusedOption.of(meta, new Variables());
    }

    @Override
    public String toString() {
      return option.getDeclaringClass().getSimpleName() + "." + option.getName();
    }
  }

  static List<Marked> marked() throws Exception {
    List<Marked> marked = new ArrayList<>();
    for (IPlugin plugin : OurPlugins.transforms()) {
      for (Field option : Options.of(OurPlugins.meta(plugin).getClass())) {
        UsedIf used = option.getAnnotation(UsedIf.class);
        if (used != null) {
          marked.add(new Marked(plugin, option, used));
        }
      }
    }
    return marked;
  }

  @Test
  void thereAreSuchOptions() throws Exception {
    assertThat(marked()).hasSizeGreaterThan(18);
  }

  @ParameterizedTest
  @MethodSource("marked")
  void isRefusedWithEveryChoiceThatIgnoresIt(Marked marked) throws Exception {
    assertThat(marked.unused()).isNotEmpty();
    for (String choice : marked.unused()) {
      assertThat(marked.found(choice))
          .as(marked + " with " + choice)
          .singleElement()
          .satisfies(unused -> assertThat(unused.toString()).doesNotContain("!"));
    }
    for (String choice : marked.using()) {
      assertThat(marked.found(choice)).as(marked + " with " + choice).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("marked")
  void namesOnlyChoicesThatTheOtherOptionOffers(Marked marked) throws Exception {
    if (marked.used.is().length > 0) {
      assertThat(marked.choices()).containsAll(marked.using());
    }
  }

  @ParameterizedTest
  @MethodSource("marked")
  void leavesTheDefaultsAlone(Marked marked) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(marked.plugin());
    for (String choice : marked.unused()) {
      Options.property(marked.other()).getWriteMethod().invoke(meta, choice);

      assertThat(UnusedOption.of(meta, new Variables())).as(choice).isEmpty();
    }
  }
}
