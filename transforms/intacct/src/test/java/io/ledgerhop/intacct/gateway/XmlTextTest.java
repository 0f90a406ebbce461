// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void keepsEverythingThatXmlAllows() {
    String allowed = "tab\t line\n return\r äöü € \ud83d\ude00 \ud7ff \ue000 \ufffd";

    assertThat(XmlText.of(allowed)).isEqualTo(new XmlText(allowed, 0));
  }

  @Test
  void removesAndCountsTheRest() {
    assertThat(XmlText.of("a\u0000b\u000bc\u001fd\ufffee\ufffff\ud83dg\ude00h"))
        .isEqualTo(new XmlText("abcdefgh", 7));
  }
}
