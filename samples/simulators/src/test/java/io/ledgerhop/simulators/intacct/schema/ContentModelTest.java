// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a, b?, c               | a c         | ",
        "a, b?, c               | a b c       | ",
        "a, b?, c               | b           | Element 'b': This element is not expected. Expected is ( a ).",
        "a, b?, c               | a           | Element 'x': Missing child element(s). Expected is one of ( b, c ).",
        "a, b?, c               | a c c       | Element 'c': This element is not expected.",
        "a+                     | a a a       | ",
        "(a, (b, c?)?)?, d      | a b d       | ",
        "(a, (b, c?)?)?, d      | b d         | Element 'b': This element is not expected. Expected is one of ( a, d ).",
        "a{2,}                  | a           | Element 'x': Missing child element(s). Expected is ( a ).",
        "a{1,2}                 | a a a       | Element 'a': This element is not expected.",
        "all: a, b, c?          | c b a       | ",
        "all: a, b, c?          | c b         | Element 'x': Missing child element(s). Expected is ( a ).",
        "all: a, b, c?          | b b a       | Element 'b': This element is not expected. Expected is one of ( a, c ).",
        "''                     | a           | Element 'a': This element is not expected.",
      })
  void namesTheFirstViolation(String model, String children, String offence) {
    List<XmlElement> elements =
        Arrays.stream(children.trim().split(" ")).map(name -> XmlElement.leaf(name, "")).toList();
    String written = model.replace("''", "");

    assertThat(new ContentModel(written).offence(XmlElement.parent("x", elements)).orElse(null))
        .isEqualTo(offence);
  }
}
