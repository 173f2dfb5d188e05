/**
 * PostgreSQL as a child process, with one database and two roles for each service. Durable for the stack whose
 * data folder is kept, fast and forgetful for tests.
 */
@NullMarked
package org.samvad.devstack.database;

import org.jspecify.annotations.NullMarked;
