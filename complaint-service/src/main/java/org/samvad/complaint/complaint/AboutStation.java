package org.samvad.complaint.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A station an entry is about, with the subdivision it belongs to. */
@Embeddable
public class AboutStation {

    @Column(name = "station_code", nullable = false)
    private String stationCode = "";

    @Column(name = "subdivision_code", nullable = false)
    private String subdivisionCode = "";

    /** For Hibernate. */
    protected AboutStation() {}

    public AboutStation(String stationCode, String subdivisionCode) {
        this.stationCode = stationCode;
        this.subdivisionCode = subdivisionCode;
    }

    public String stationCode() {
        return stationCode;
    }

    public String subdivisionCode() {
        return subdivisionCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AboutStation that && stationCode.equals(that.stationCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stationCode);
    }
}
