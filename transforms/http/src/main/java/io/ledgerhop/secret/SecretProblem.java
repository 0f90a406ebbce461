// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a stored secret cannot be read, or cannot be stored. */
public enum SecretProblem implements ProblemCode {
  KEY_MISSING(
      "the secret is encrypted, and its key is nowhere: no {} is set and there is no file {}",
      "bring the key file along from where the secret was encrypted, name it in {}, or enter the"
          + " secret again"),
  KEY_UNFIT(
      "{} holds no key: it has to be 32 bytes, written as base64 or as 64 hexadecimal digits",
      "correct it; openssl rand -base64 32 makes a key"),
  KEY_FILE_OPEN(
      "the key file {} can be read by others ({})",
      "let only its owner read it (chmod 600), and change the secrets if others could see it"),
  KEY_FILE_UNREADABLE("the key file {} cannot be read: {}", "let this user read it, and only it"),
  KEY_FILE_UNWRITABLE(
      "the key file {} cannot be made: {}",
      "let this user write there, or name another file in {} or a key in {}"),
  OTHER_KEY(
      "the secret was encrypted with the key {}, and the key here ({}) is {}",
      "bring that key along, or enter the secret again"),
  DAMAGED("the encrypted secret was changed or cut off", "enter the secret again, or copy it anew"),
  TOO_LONG("the secret has more than {} characters", "check what was pasted");

  private final Wording wording;

  SecretProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
