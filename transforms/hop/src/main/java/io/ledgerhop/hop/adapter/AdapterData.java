// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import org.apache.hop.pipeline.transform.BaseTransformData;

/**
 * The data object that Hop requires for each copy of a transform; ours keep their state themselves.
 */
public final class AdapterData extends BaseTransformData {}
