// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Attachments of documents, their files and their folders. */
@NullMarked
package io.ledgerhop.simulators.intacct.attachment;

import org.jspecify.annotations.NullMarked;
