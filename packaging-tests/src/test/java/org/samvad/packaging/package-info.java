/**
 * What is handed to whoever runs Samvad – Compose, Kubernetes, images, the gateway's file – read strictly and compared
 * with the code it is made for. Needs the Debian packages {@code docker-compose} and {@code caddy}, which
 * {@code ./samvad test} installs; everything else is read by typed models without a tool.
 */
@NullMarked
package org.samvad.packaging;

import org.jspecify.annotations.NullMarked;
