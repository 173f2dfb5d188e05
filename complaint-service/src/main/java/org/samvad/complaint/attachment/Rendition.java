package org.samvad.complaint.attachment;

/** How much of a file is asked for. */
public enum Rendition {
    WHOLE,
    /** A small picture of a photo. */
    PREVIEW
}
