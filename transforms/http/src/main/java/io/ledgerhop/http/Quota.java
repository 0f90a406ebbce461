// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/**
 * The rate limit that a call counts against.
 *
 * @param account whose limit it is; not secret, may be shown
 * @param operation name of the operation
 * @param rate the rate to start with, until an answer of the service names another
 */
public record Quota(String account, String operation, Rate rate) {}
