package org.samvad.complaint.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The officers' side. */
@ConfigMapping(prefix = "samvad.casework")
public interface CaseworkSettings {

    /** The unit of reviewers who see the whole district; every other unit of a reviewer is taken for a subdivision. */
    @WithDefault("DURG")
    String district();
}
