/**
 * A case with unique strings in all that a person could be known by, then a search for them in everything that is written
 * down anywhere. What may be found where is {@code Permitted}, after design §4.
 */
package org.samvad.system.canary;
