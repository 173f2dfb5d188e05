/** What complaint-service says happened to a complaint. No record holds an id, a station, a kind or a category of it. */
@NullMarked
package org.samvad.events.complaint;

import org.jspecify.annotations.NullMarked;
