/**
 * The one public origin in front of the three services, following the path table that the other gateways share.
 * It writes no access log and decides itself what the services learn about the caller.
 */
@NullMarked
package org.samvad.devstack.gateway;

import org.jspecify.annotations.NullMarked;
