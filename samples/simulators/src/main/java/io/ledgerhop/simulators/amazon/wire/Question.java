// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

/**
 * One call of the Selling Partner API that has been let in.
 *
 * @param account id of the seller or vendor that asks
 * @param item last segment of the path, decoded
 */
public record Question(String account, String item, Arguments arguments) {}
