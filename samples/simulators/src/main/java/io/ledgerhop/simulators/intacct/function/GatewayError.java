// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One error of an answer.
 *
 * @param errorno an opaque text, usually a code
 * @param description2 the sentence that says what is wrong
 * @param correction what to do about it, or empty text
 * @param errorId the stable id of the error, for instance GL-1009, or empty text where none is
 *     published
 * @param messageId the id of the message's text, or empty text where none is published
 */
public record GatewayError(
    String errorno, String description2, String correction, String errorId, String messageId) {
  /** How the general error spells an object. */
  private static final Map<String, String> WORDS =
      Map.of(
          "GLBATCH", "GLBatch",
          "APBILL", "APBill",
          "APADJUSTMENT", "APAdjustment",
          "APPYMT", "APPymt",
          "VENDOR", "Vendor",
          "PODOCUMENT", "Document",
          "SODOCUMENT", "Document");

  public static GatewayError of(String errorno, String description2) {
    return new GatewayError(errorno, description2, "", "", "");
  }

  /** A refusal by a business rule, with the general error number for these. */
  public static GatewayError rule(String description2) {
    return of("BL01001973", description2);
  }

  /** A record whose natural id is taken already. */
  public static GatewayError duplicate(String object, String id) {
    return of(
            "BL34000061",
            "Another " + object + " with the given value(s) " + id + " already exists")
        .correction("Use a unique value instead.");
  }

  /** A field that is missing, unknown or ill-formed. */
  public static GatewayError field(String description2) {
    return of("BL03000018", description2);
  }

  /**
   * The general error that comes with the specific ones; its ids are known for new journals only.
   *
   * @param operation create or update
   */
  public static GatewayError notWritten(String operation, String object) {
    GatewayError error =
        rule("Could not " + operation + " " + WORDS.getOrDefault(object, object) + " record!");
    return object.equals("GLBATCH") && operation.equals("create")
        ? error.ids("GL-0951", "IA.COULD_NOT_CREATE_GLBATCH_RECORD")
        : error;
  }

  public GatewayError correction(String remedy) {
    return new GatewayError(errorno, description2, remedy, errorId, messageId);
  }

  public GatewayError ids(String error, String message) {
    return new GatewayError(errorno, description2, correction, error, message);
  }

  /** The error as XML of an answer. */
  XmlElement toXml(String supportId, boolean additional) {
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.leaf("errorno", errorno));
    parts.add(XmlElement.leaf("description", ""));
    parts.add(
        XmlElement.leaf(
            "description2", (description2 + " [Support ID: " + supportId + "]").trim()));
    parts.add(XmlElement.leaf("correction", correction));
    if (additional && !errorId.isEmpty()) {
      parts.add(
          XmlElement.parent(
              "additionalinfo",
              XmlElement.leaf("errorid", errorId),
              XmlElement.leaf("category", ""),
              XmlElement.leaf("target", ""),
              XmlElement.parent("description", XmlElement.leaf("messageid", messageId))));
    }
    return XmlElement.parent("error", parts);
  }
}
