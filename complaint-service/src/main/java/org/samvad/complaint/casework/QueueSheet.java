package org.samvad.complaint.casework;

/** The queue with its figures. */
record QueueSheet(CaseCounts counts, CaseList list) {}
