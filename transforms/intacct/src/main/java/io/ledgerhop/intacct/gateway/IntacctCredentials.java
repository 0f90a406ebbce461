// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.secret.Secret;
import java.util.ArrayList;
import java.util.List;

/**
 * Who signs in: the sender, which is the licensed program, and a user of a company.
 *
 * @param entity id of the entity to sign in to; empty for the top level
 */
public record IntacctCredentials(
    String senderId,
    Secret senderPassword,
    String company,
    String user,
    Secret password,
    String entity) {

  /** Strips blanks from the ids, because pasting often adds them. */
  public IntacctCredentials {
    senderId = senderId.strip();
    company = company.strip();
    user = user.strip();
    entity = entity.strip();
  }

  /** The required options that are empty, by their names in the connection dialog. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    note(missing, senderId.isEmpty(), "sender id");
    note(missing, senderPassword.isBlank(), "sender password");
    note(missing, company.isEmpty(), "company");
    note(missing, user.isEmpty(), "user");
    note(missing, password.isBlank(), "password");
    return missing;
  }

  private static void note(List<String> missing, boolean empty, String option) {
    if (empty) {
      missing.add(option);
    }
  }
}
