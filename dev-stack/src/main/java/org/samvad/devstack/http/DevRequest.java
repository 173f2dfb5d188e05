package org.samvad.devstack.http;

/**
 * A request on the developer's port.
 *
 * @param method in capitals
 * @param path without the query
 * @param accept the header, or an empty string
 */
public record DevRequest(String method, String path, String accept, String body) {

    public boolean is(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path.equals(wantedPath);
    }

    public boolean wantsJson() {
        return accept.contains("application/json");
    }
}
