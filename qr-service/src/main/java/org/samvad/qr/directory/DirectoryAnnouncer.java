package org.samvad.qr.directory;

import org.samvad.events.directory.DirectoryEvent;

/** Tells the other services of a change, in the transaction of the change. */
public interface DirectoryAnnouncer {

    void announce(DirectoryEvent change);
}
