package org.samvad.system.canary;

/** Where things get written down. */
enum Store {
    COMPLAINT_LOG,
    QR_LOG,
    NOTIFICATION_LOG,
    /** Gateway, SMS centre and what starts the others. */
    STACK_LOG,
    KAFKA_LOG,
    POSTGRES_LOG,
    COMPLAINT_TABLES,
    QR_TABLES,
    NOTIFICATION_TABLES,
    /** What pg_dump writes for each table: its rows as COPY gives them. */
    COMPLAINT_DUMP,
    QR_DUMP,
    NOTIFICATION_DUMP,
    /** The data folder with the write-ahead log, which a backup copies. */
    POSTGRES_FILES,
    KAFKA_FILES,
    /** Health, metrics and documents. */
    MANAGEMENT,
    /** Headers of all answers, and bodies of the errors that programs get. */
    ANSWERS,
    /** What officers get to read. */
    OFFICERS_ANSWERS,
    /** What those get to read who watch the sending. */
    OPERATORS_ANSWERS,
    /** What the SMS operator gets, apart from the number that it sends to. */
    SMS_TEXTS
}
