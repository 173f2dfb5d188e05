package org.samvad.devstack.smsc;

/** The behaviour in force. */
final class Script {

    private Behaviour behaviour = Behaviour.normal();
    private int left;

    synchronized void set(Behaviour next) {
        behaviour = next;
        left = next.times();
    }

    synchronized Behaviour current() {
        return behaviour;
    }

    /** The behaviour for one message, which is used up by it. */
    synchronized Behaviour next() {
        Behaviour now = behaviour;
        if (left > 0 && --left == 0) {
            behaviour = Behaviour.normal();
        }
        return now;
    }
}
