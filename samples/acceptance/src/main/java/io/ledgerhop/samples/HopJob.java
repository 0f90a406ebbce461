// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What Hop has to run.
 *
 * @param hop the folder of the Hop installation
 * @param folder the working directory
 * @param files the pipelines and workflows, which run one after the other
 * @param variables become Java system properties, which Hop takes as variables; some are secrets
 * @param level Hop's name of the log level
 * @param log the file for the standard output and error, which is replaced
 */
record HopJob(
    Path hop,
    Path folder,
    List<Path> files,
    Map<String, String> variables,
    String level,
    Path log) {}
