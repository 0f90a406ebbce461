// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The control block of a request.
 *
 * @param unique whether each control id is accepted only once; true unless the request says false
 * @param policyId the transport policy of a request that is to be carried out later, or empty text
 * @param additional whether errors include their additional ids
 */
public record ControlBlock(
    String senderId,
    String password,
    String controlId,
    boolean unique,
    String dtdVersion,
    String policyId,
    boolean additional) {

  /** Reads the block; missing values are empty text. */
  public static ControlBlock of(XmlElement control) {
    String additional = control.textOf("showadditionalerrorinfo").trim();
    return new ControlBlock(
        control.textOf("senderid"),
        control.textOf("password"),
        control.textOf("controlid"),
        !control.textOf("uniqueid").equals("false"),
        control.textOf("dtdversion"),
        control.textOf("policyid").trim(),
        additional.equals("true") || additional.equals("1"));
  }

  /** The control block of an answer. */
  public XmlElement answer(String status) {
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.leaf("status", status));
    parts.add(XmlElement.leaf("senderid", senderId));
    parts.add(XmlElement.leaf("controlid", controlId));
    parts.add(XmlElement.leaf("uniqueid", Boolean.toString(unique)));
    parts.add(XmlElement.leaf("dtdversion", dtdVersion));
    return XmlElement.parent("control", parts);
  }
}
