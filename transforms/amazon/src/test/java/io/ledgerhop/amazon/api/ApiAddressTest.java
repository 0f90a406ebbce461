// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {

  private final ApiAddress official = ApiAddress.of(Region.EU);
  private final ApiAddress own = ApiAddress.of(Region.EU, " http://127.0.0.1:8080/ ");

  @Test
  void followsDocumentsToAmazonsStorageWithoutChangingTheirKey() {
    String address =
        "https://tortuga-prod-eu.s3-eu-west-1.amazonaws.com/d?X-Amz-Signature=a%2Bb%2F%3D";

    assertThat(official.document(address))
        .hasValueSatisfying(uri -> assertThat(uri).hasToString(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://tortuga.s3.amazonaws.com/d",
        "https://amazonaws.com.evil.test/d",
        "https://evilamazonaws.com/d",
        "https://user@tortuga.s3.amazonaws.com/d",
        "https://tortuga.s3.amazonaws.com:8443/d",
        "https://127.0.0.1/d",
        "ftp://tortuga.s3.amazonaws.com/d",
        "not an address"
      })
  void followsNoDocumentToAnotherHost(String address) {
    assertThat(official.document(address)).isEmpty();
  }

  @Test
  void followsDocumentsToTheUsersOwnEndpoint() {
    assertThat(own.document("http://127.0.0.1:8080/d")).isPresent();
    assertThat(own.document("http://127.0.0.1:8081/d")).isEmpty();
    assertThat(own.document("http://localhost:8080/d")).isEmpty();
  }

  @Test
  void refusesAnInvalidAddress() {
    assertThatThrownBy(() -> ApiAddress.of(Region.NA, "amazon"))
        .hasMessage(
            "endpoint: \"amazon\" is no web address (write it as https://host, or leave it empty"
                + " for Amazon's own)");
  }

  @Test
  void knowsTheHostsOfEachRegion() {
    assertThat(Region.NA.endpoint()).hasToString("https://sellingpartnerapi-na.amazon.com");
    assertThat(Region.FE.sandbox()).hasToString("https://sandbox.sellingpartnerapi-fe.amazon.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:99999", "http://127.0.0.1:0", "https://me:s3cr3t@a.test"})
  void refusesAnEndpointThatNoClientAccepts(String endpoint) {
    assertThatThrownBy(() -> ApiAddress.of(Region.EU, endpoint))
        .hasMessageContaining("is no web address")
        .hasMessageNotContaining("s3cr3t");
  }
}
