// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlNodeTest {

  private static final XmlNode NODE =
      AnswerText.node(
          "<data count=' 1 '><GLBATCH>1</GLBATCH><glbatch> 2 </glbatch><x/><GlBatch>3</GlBatch></data>");

  @Test
  void findsChildrenOfEitherCaseInTheirOrder() {
    assertThat(NODE.children("glbatch")).extracting(XmlNode::text).containsExactly("1", " 2 ", "3");
    assertThat(NODE.child("glBatch").orElseThrow().text()).isEqualTo("1");
    assertThat(NODE.text("GLBATCH")).isEqualTo("1");
    assertThat(NODE.children("y")).isEmpty();
    assertThat(NODE.child("y")).isEmpty();
  }

  @Test
  void givesAnAttributeAsItStandsAndOfOneCaseOnly() {
    assertThat(NODE.attribute("count")).isEqualTo(" 1 ");
    assertThat(NODE.attribute("COUNT")).isEmpty();
  }

  @Test
  void givesTheTextOfAChildAndNotThatOfItsChildren() {
    XmlNode nested = AnswerText.node("<a><b> x <c>y</c> z\u00a0<!-- no --></b></a>");

    assertThat(nested.text("b")).isEqualTo("x  z\u00a0");
    assertThat(nested.text("c")).isEmpty();
  }
}
