// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Files that hang on documents: attachments and their folders. */
@NullMarked
package io.ledgerhop.intacct.attachment;

import org.jspecify.annotations.NullMarked;
