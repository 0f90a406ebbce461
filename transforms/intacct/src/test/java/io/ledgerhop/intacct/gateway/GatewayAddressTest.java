// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.problem.ConnectorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www-p02.intacct.com/ia/xml/xmlgw.phtml",
        "https://API.INTACCT.COM:443/ia/xml/xmlgw.phtml"
      })
  void followsHostsOfIntacct(String named) {
    assertThat(GatewayAddress.official().follow(named)).hasToString(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.intacct.com/ia/xml/xmlgw.phtml",
        "https://api.intacct.com.example.net/ia",
        "https://evilintacct.com/ia",
        "https://user@api.intacct.com/ia",
        "https://api.intacct.com:8443/ia",
        "http://127.0.0.1/ia",
        "https:///ia",
        "no address at all"
      })
  void followsNoOtherHost(String named) {
    assertThatThrownBy(() -> GatewayAddress.official().follow(named))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("which is not a host of Intacct's");
  }

  @Test
  void staysWhereItSignedInWhenNoAddressIsNamed() {
    assertThat(GatewayAddress.official().follow(" ")).isEqualTo(GatewayAddress.PUBLIC);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/gw,http://127.0.0.1:9090/gw",
    "http://127.0.0.1:8080/gw,http://localhost:8080/gw",
    "http://sim.example:8080/gw,http://SIM.example:9090/other",
    "http://sim.example:8080/gw,https://sim.example/other",
    "http://sim.example:8080/gw,https://www-p02.intacct.com/ia"
  })
  void followsTheUsersOwnHost(String own, String named) {
    assertThat(GatewayAddress.of(own).follow(named)).hasToString(named);
  }

  @ParameterizedTest
  @CsvSource({
    "http://sim.example/gw,http://127.0.0.1/gw",
    "http://sim.example/gw,http://other.example/gw",
    "https://sim.example/gw,http://sim.example/gw",
    "http://localhost/gw,http://127.0.0.1.example/gw"
  })
  void followsNoOtherHostFromTheUsersOwn(String own, String named) {
    assertThatThrownBy(() -> GatewayAddress.of(own).follow(named))
        .isInstanceOf(ConnectorException.class);
  }

  @Test
  void usesTheOfficialAddressForAnEmptyOption() {
    assertThat(GatewayAddress.of(" ").signIn()).isEqualTo(GatewayAddress.PUBLIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://api.intacct.com", "api.intacct.com", "https://", "${INTACCT}"})
  void refusesAnOptionThatIsNotAWebAddress(String option) {
    assertThatThrownBy(() -> GatewayAddress.of(option))
        .hasMessageStartingWith("endpoint: " + option + " is not a web address");
  }
}
