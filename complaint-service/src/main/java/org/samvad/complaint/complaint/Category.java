package org.samvad.complaint.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;

/** What an entry is about, within its kind: a row of data with names, first rank and deadline. */
@Entity
public class Category {

    @Id
    private String code = "";

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind = ComplaintKind.COMPLAINT;

    @Column(name = "name_hi")
    private String nameHi = "";

    @Column(name = "name_en")
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "first_rank")
    private Rank firstRank = Rank.SUBDIVISION;

    @Column(name = "resolve_within_days")
    private int resolveWithinDays;

    private int position;

    @Column(name = "about_staff")
    private boolean aboutStaff;

    private boolean active;

    /** For Hibernate. */
    protected Category() {}

    public String code() {
        return code;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public String nameHi() {
        return nameHi;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether it speaks of people who work at a station, which then never sees the entry. */
    public boolean isAboutStaff() {
        return aboutStaff;
    }

    Rank firstRank() {
        return firstRank;
    }

    /** 1-365 days from filing or reopening. */
    Duration resolveWithin() {
        return Duration.ofDays(resolveWithinDays);
    }

    int position() {
        return position;
    }
}
