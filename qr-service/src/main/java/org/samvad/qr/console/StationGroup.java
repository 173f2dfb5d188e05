package org.samvad.qr.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samvad.events.directory.Activity;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.directory.SubdivisionEntry;

/** The active stations of one subdivision, for a select. */
public record StationGroup(SubdivisionEntry subdivision, List<StationEntry> stations) {

    static List<StationGroup> of(List<StationEntry> stations) {
        Map<SubdivisionEntry, List<StationEntry>> groups = new LinkedHashMap<>();
        stations.stream()
                .filter(station -> station.activity() == Activity.ACTIVE)
                .forEach(station -> groups.computeIfAbsent(station.subdivision(), any -> new ArrayList<>())
                        .add(station));
        return groups.entrySet().stream()
                .map(group -> new StationGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
