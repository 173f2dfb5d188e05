/**
 * What tests of the services use: a PostgreSQL, a Kafka and an SMSC for a QuarkusTest, signed tokens, and the
 * whole stack for system tests. Everything here talks to real processes and real sockets.
 */
@NullMarked
package org.samvad.devstack.test;

import org.jspecify.annotations.NullMarked;
