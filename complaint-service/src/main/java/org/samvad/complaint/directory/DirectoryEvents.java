package org.samvad.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.events.directory.DirectoryEvent;
import org.samvad.events.directory.StationChanged;
import org.samvad.events.directory.SubdivisionChanged;
import org.samvad.kit.inbox.EventHandler;
import org.samvad.kit.inbox.StartFrom;

/** Follows the directory of stations. */
@ApplicationScoped
class DirectoryEvents implements EventHandler<DirectoryEvent> {

    private final DirectoryCopy copy;

    DirectoryEvents(DirectoryCopy copy) {
        this.copy = copy;
    }

    @Override
    public String consumes() {
        return DirectoryEvent.TOPIC;
    }

    @Override
    public Class<DirectoryEvent> eventRoot() {
        return DirectoryEvent.class;
    }

    @Override
    public StartFrom startFrom() {
        return StartFrom.BEGINNING;
    }

    @Override
    public void handle(DirectoryEvent event) {
        switch (event) {
            case SubdivisionChanged subdivision -> copy.store(subdivision);
            case StationChanged station -> copy.store(station);
        }
    }
}
