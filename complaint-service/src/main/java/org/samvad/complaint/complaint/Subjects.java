package org.samvad.complaint.complaint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an entry came from, the stations it is about, and those that may never see it. */
@Embeddable
public class Subjects {

    private @Nullable String scannedStation;

    private @Nullable String scannedCode;

    private boolean aboutStaff;

    @ElementCollection
    @CollectionTable(name = "complaint_about", joinColumns = @JoinColumn(name = "complaint_id"))
    private Set<AboutStation> about = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "complaint_bar", joinColumns = @JoinColumn(name = "complaint_id"))
    @Column(name = "station_code")
    private Set<String> barredStations = new HashSet<>();

    /** For Hibernate. */
    protected Subjects() {}

    Subjects(Filing filing) {
        this.scannedStation = filing.scannedStation();
        this.scannedCode = filing.scannedCode();
        this.about.addAll(filing.about());
    }

    /** Bars the stations it is about or, where it names none, the one where its poster hangs. Nothing takes a bar away. */
    void markAboutStaff() {
        aboutStaff = true;
        barredStations.addAll(aboutStations());
        if (about.isEmpty() && scannedStation != null) {
            barredStations.add(scannedStation);
        }
    }

    boolean bars(String station) {
        return barredStations.contains(station);
    }

    /** The station whose poster was scanned. For reviewers only: it tells where the person stood. */
    public @Nullable String scannedStation() {
        return scannedStation;
    }

    /** The printed code that was scanned. For reviewers only. */
    public @Nullable String scannedCode() {
        return scannedCode;
    }

    public boolean isAboutStaff() {
        return aboutStaff;
    }

    /** The codes of the stations it is about; none means the whole district. */
    public Set<String> aboutStations() {
        return about.stream().map(AboutStation::stationCode).collect(Collectors.toUnmodifiableSet());
    }

    Set<AboutStation> about() {
        return about;
    }

    public Set<String> barredStations() {
        return Set.copyOf(barredStations);
    }
}
