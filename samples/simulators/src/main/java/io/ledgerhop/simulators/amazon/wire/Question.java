// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

/**
 * An authenticated call of the Selling Partner API.
 *
 * @param account id of the calling seller or vendor
 * @param item last segment of the path, decoded
 */
public record Question(String account, String item, Arguments arguments) {}
