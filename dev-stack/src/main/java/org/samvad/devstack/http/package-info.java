/**
 * Small HTTP listeners on Vert.x, and the port that only the developer's own machine can reach. What is served there
 * exists in no deployment.
 */
@NullMarked
package org.samvad.devstack.http;

import org.jspecify.annotations.NullMarked;
