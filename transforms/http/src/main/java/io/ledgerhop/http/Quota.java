// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/**
 * The allowance that a call draws on.
 *
 * @param account whose allowance it is; no secret, it may be shown
 * @param operation what is called
 * @param rate the allowance to start from, until the service names another
 */
public record Quota(String account, String operation, Rate rate) {}
