package org.samvad.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.kit.inbox.EventHandler;
import org.samvad.kit.inbox.StartFrom;
import org.samvad.kit.testing.Rows;

/** Keeps the newest version of each note. */
@ApplicationScoped
public class NoteHandler implements EventHandler<NoteEvent> {

    private final Rows rows;

    NoteHandler(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String consumes() {
        return NoteEvent.TOPIC;
    }

    @Override
    public Class<NoteEvent> eventRoot() {
        return NoteEvent.class;
    }

    @Override
    public StartFrom startFrom() {
        return StartFrom.STORED_OFFSET;
    }

    @Override
    public void handle(NoteEvent event) {
        String sql = """
                insert into note (id, version) values (?, ?)
                on conflict (id) do update set version = excluded.version where note.version < excluded.version""";
        rows.change(sql, event.note(), event.version());
    }
}
