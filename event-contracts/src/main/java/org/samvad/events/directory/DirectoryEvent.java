package org.samvad.events.directory;

/** A change of the directory of subdivisions and stations. */
public sealed interface DirectoryEvent permits SubdivisionChanged, StationChanged {

    /** Compacted by {@link #key()}. */
    String TOPIC = "samvad.stations.v1";

    /** The record key: {@code subdivision:BHN} or {@code station:BHN-SUP}. */
    String key();

    /** Rises by one with every change of this subdivision or station; a consumer ignores what it has already passed. */
    long version();
}
