package org.samvad.system.faults;

import org.samvad.devstack.test.RunningStack;

/** All that can be taken away, by name: the gateway that people come through, and what the stack itself runs. */
record Parts(RunningStack stack, FrontDoor door) {

    static final String GATEWAY = "gateway";

    void kill(String part) {
        if (part.equals(GATEWAY)) {
            door.kill();
        } else {
            stack.killPart(part);
        }
    }

    void stop(String part) {
        if (part.equals(GATEWAY)) {
            door.stop();
        } else {
            stack.stopPart(part);
        }
    }

    /** Returns when it is ready. */
    void start(String part) {
        if (part.equals(GATEWAY)) {
            door.start();
        } else {
            stack.startPart(part);
        }
    }
}
