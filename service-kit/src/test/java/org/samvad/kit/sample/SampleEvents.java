package org.samvad.kit.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.samvad.kit.outbox.Outbox;

/** Publishes two events and fails too late to take them back. */
@Path("/sample/events")
@PermitAll
public class SampleEvents {

    private final Outbox outbox;
    private final Business business;

    SampleEvents(Outbox outbox, Business business) {
        this.outbox = outbox;
        this.business = business;
    }

    @POST
    @Path("{topic}")
    public void publish(@PathParam("topic") String topic) {
        business.run(() -> {
            for (long version = 1; version <= 2; version++) {
                UUID note = UUID.randomUUID();
                outbox.add(topic, note.toString(), new NoteShared(note, version));
            }
        });
        throw new IllegalStateException("after the commit");
    }

    /** A transaction that ends before the request does. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Business {

        @Transactional
        void run(Runnable work) {
            work.run();
        }
    }
}
