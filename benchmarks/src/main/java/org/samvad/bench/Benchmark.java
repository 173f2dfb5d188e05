package org.samvad.bench;

/** One section of the report, measured by itself. */
interface Benchmark {

    /** Its name on the command line. */
    String name();

    /** The heading of its section. */
    String title();

    /** Measures, and says what it found. */
    void run(Setting setting, Findings findings) throws Exception;
}
