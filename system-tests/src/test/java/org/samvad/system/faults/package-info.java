/**
 * Takes parts of the running stack away while citizens go on writing, and lets a ledger on the citizens' side judge.
 * The test command runs each fault once; {@code ./samvad faults} runs all of them and writes {@code docs/faults.md}.
 */
package org.samvad.system.faults;
