/** Whether the service's database answers, told to whoever watches. */
@NullMarked
package org.samvad.kit.database;

import org.jspecify.annotations.NullMarked;
