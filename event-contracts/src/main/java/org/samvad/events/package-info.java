/**
 * The events the three services publish, one package per topic. Names are past facts, and nothing here depends on
 * anything but the JDK, so that a consumer takes the contract and nothing else.
 */
@NullMarked
package org.samvad.events;

import org.jspecify.annotations.NullMarked;
