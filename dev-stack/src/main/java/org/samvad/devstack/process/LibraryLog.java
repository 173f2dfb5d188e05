package org.samvad.devstack.process;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What libraries log in a process of the developer's stack that is no service: warnings and worse, or from the level that
 * {@code SAMVAD_STACK_LOG_LEVEL} names ({@link Level#parse}).
 */
public final class LibraryLog {

    /** Below warnings it writes down whole messages with their numbers. Kept, for a logger that nobody holds forgets its level. */
    private static final Logger SMPP = Logger.getLogger("org.jsmpp");

    private LibraryLog() {}

    /** Sends all of it there, and nowhere else. */
    public static void to(Handler handler) {
        Level level = Level.parse(System.getenv().getOrDefault("SAMVAD_STACK_LOG_LEVEL", Level.WARNING.getName()));
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler usual : root.getHandlers()) {
            root.removeHandler(usual);
        }
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(level);
        root.addHandler(handler);
        root.setLevel(level);
        SMPP.setLevel(Level.WARNING);
    }
}
