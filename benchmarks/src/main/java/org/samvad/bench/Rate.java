package org.samvad.bench;

/** How often something was done in what time. */
record Rate(long done, double seconds) {

    static final Rate NONE = new Rate(0, 0);

    double perSecond() {
        return seconds == 0 ? 0 : done / seconds;
    }

    /** Rounds of the same measurement taken together. */
    Rate plus(Rate other) {
        return new Rate(done + other.done, seconds + other.seconds);
    }

    /** @return 0 if the other is 0 */
    double over(Rate other) {
        return other.perSecond() == 0 ? 0 : perSecond() / other.perSecond();
    }
}
