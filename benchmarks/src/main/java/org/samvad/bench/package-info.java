/**
 * Measures Samvad on this machine: one class for each benchmark, and a report with a section for each. Nothing here
 * runs in production, and nothing but {@code ./samvad bench} measures: a figure from a busy machine is worth nothing.
 */
@NullMarked
package org.samvad.bench;

import org.jspecify.annotations.NullMarked;
