package org.samvad.devstack.smsc;

import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;

/**
 * The place of a part in its message.
 *
 * @param reference the same for all parts
 * @param number from 1
 */
record Segment(int reference, int total, int number) {

    private static final Segment WHOLE = new Segment(0, 1, 1);
    private static final int CONCATENATED_8_BIT = 0x00;
    private static final int CONCATENATED_16_BIT = 0x08;

    boolean isWhole() {
        return total <= 1;
    }

    /** From a user data header, length octet included. */
    static Segment ofHeader(byte[] header) {
        int at = 1;
        while (at + 1 < header.length) {
            int element = header[at] & 0xFF;
            int length = header[at + 1] & 0xFF;
            int value = at + 2;
            if (element == CONCATENATED_8_BIT && length == 3 && value + 2 < header.length) {
                return new Segment(header[value] & 0xFF, header[value + 1] & 0xFF, header[value + 2] & 0xFF);
            }
            if (element == CONCATENATED_16_BIT && length == 4 && value + 3 < header.length) {
                int reference = (header[value] & 0xFF) << 8 | header[value + 1] & 0xFF;
                return new Segment(reference, header[value + 2] & 0xFF, header[value + 3] & 0xFF);
            }
            at = value + length;
        }
        return WHOLE;
    }

    /** From the sar_ parameters, or whole where there are none. */
    static Segment ofParameters(OptionalParameter[] parameters) {
        var reference = OptionalParameters.get(OptionalParameter.Sar_msg_ref_num.class, parameters);
        var total = OptionalParameters.get(OptionalParameter.Sar_total_segments.class, parameters);
        var number = OptionalParameters.get(OptionalParameter.Sar_segment_seqnum.class, parameters);
        if (reference == null || total == null || number == null) {
            return WHOLE;
        }
        return new Segment(reference.getValue() & 0xFFFF, total.getValue() & 0xFF, number.getValue() & 0xFF);
    }
}
