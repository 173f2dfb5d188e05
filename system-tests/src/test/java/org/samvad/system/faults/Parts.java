package org.samvad.system.faults;

import org.samvad.devstack.test.RunningStack;

/** All that can be taken away, by name: the gateway that people come through, and what the stack itself runs. */
record Parts(RunningStack stack, FrontDoor door) {

    static final String GATEWAY = "gateway";

    /** The process that plays this part, or the last that did; -1 while the stack has stopped it. */
    long pid(String part) {
        return part.equals(GATEWAY)
                ? door.pid()
                : stack.started().processes().get(part).pid();
    }

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
