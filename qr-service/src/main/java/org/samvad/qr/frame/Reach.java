package org.samvad.qr.frame;

/** How far a person's appointment reaches: all that the bar has to know of it. */
@FunctionalInterface
public interface Reach {

    /** Whether it is all of the district. */
    boolean isDistrict();
}
