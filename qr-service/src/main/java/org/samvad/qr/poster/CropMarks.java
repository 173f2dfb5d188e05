package org.samvad.qr.poster;

/** Whether a poster is for a printing press, which cuts it, or for the office's printer. */
public enum CropMarks {
    NONE,
    DRAWN
}
