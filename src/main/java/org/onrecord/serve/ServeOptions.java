package org.onrecord.serve;

import java.net.URI;
import java.util.Optional;
import org.onrecord.query.Limits;

/**
 * How the graph is served.
 *
 * @param port 0 for any that is free
 * @param base the address under which others reach it, where that is another one
 * @param limits of one question
 */
public record ServeOptions(String host, int port, Optional<URI> base, Limits limits) {}
