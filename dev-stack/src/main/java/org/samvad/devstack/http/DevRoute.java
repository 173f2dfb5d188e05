package org.samvad.devstack.http;

import java.util.Optional;

/** Something that the developer's port serves. May block: each request has a thread of its own. */
public interface DevRoute {

    /** Empty when the request is for another route. */
    Optional<DevAnswer> answer(DevRequest request);
}
