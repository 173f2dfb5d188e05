package org.samvad.system.canary;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.samvad.system.canary.Canary.Kind;

/** What may be found where in the clear: design §4 as data. What is not listed may be nowhere. */
final class Permitted {

    static final Map<Kind, Set<Store>> ALL = new EnumMap<>(Kind.class);

    static {
        // What a person wrote is for the officers, and lies nowhere in the clear.
        at(Kind.TEXT, Store.OFFICERS_ANSWERS);
        // Whoever prints a code reads it.
        at(Kind.PRINTED, Store.OFFICERS_ANSWERS);
        // Nothing that a person is known by or holds in secret, and nothing mistyped, is anywhere.
        nowhere(Kind.TRACKING_CODE, Kind.PHONE_NUMBER, Kind.ORIGIN, Kind.SECRET, Kind.BAD_INPUT);
        // The stack announces them to whoever starts it; no service writes them down.
        at(Kind.DEMO_PASSWORD, Store.STACK_LOG);
        // The case belongs to complaint-service and the officers alone, and not to its log.
        at(Kind.CASE, Store.OFFICERS_ANSWERS, Store.COMPLAINT_TABLES, Store.COMPLAINT_DUMP, Store.POSTGRES_FILES);
        // What the two services have in common: it names nobody, and is in no log.
        at(
                Kind.CONTACT_REFERENCE,
                Store.COMPLAINT_TABLES,
                Store.COMPLAINT_DUMP,
                Store.NOTIFICATION_TABLES,
                Store.NOTIFICATION_DUMP,
                Store.KAFKA_FILES,
                Store.POSTGRES_FILES);
        // What an operator follows an SMS by.
        at(
                Kind.MESSAGE_ID,
                Store.OPERATORS_ANSWERS,
                Store.NOTIFICATION_TABLES,
                Store.NOTIFICATION_DUMP,
                Store.NOTIFICATION_LOG,
                Store.KAFKA_FILES,
                Store.POSTGRES_FILES);
        // Put there by the test itself.
        at(Kind.PLANTED, Store.values());
        at(Kind.WITNESS, Store.values());
    }

    private Permitted() {}

    private static void nowhere(Kind... kinds) {
        for (Kind kind : kinds) {
            at(kind);
        }
    }

    private static void at(Kind kind, Store... stores) {
        Set<Store> all = EnumSet.noneOf(Store.class);
        all.addAll(Set.of(stores));
        ALL.put(kind, all);
    }
}
