package org.samvad.devstack.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which service a path belongs to: the content of {@code path-table.json}, which the gateways of Compose and Kubernetes
 * are held equal to. A prefix matches whole path segments, so that {@code /s} is not the beginning of {@code /station}.
 *
 * @param services the services with their prefixes; the longest matching prefix decides
 * @param everythingElse the service of every other path
 * @param never what no gateway forwards
 * @param scans where a citizen arrives who has scanned a code
 * @param contacts where a citizen leaves a number, in a page beside the one with the receipt
 * @param withoutCookies where cookies are taken off in both directions
 */
public record PathTable(
        List<Service> services,
        String everythingElse,
        List<String> never,
        List<String> scans,
        List<String> contacts,
        List<String> withoutCookies) {

    /** A service with its prefixes. */
    public record Service(String name, List<String> prefixes) {}

    /** The table of this project. */
    public static PathTable load() {
        try (InputStream file = PathTable.class.getResourceAsStream("path-table.json")) {
            return new ObjectMapper().readValue(file, PathTable.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of all services. */
    public List<String> names() {
        List<String> names =
                new ArrayList<>(services.stream().map(Service::name).toList());
        names.add(everythingElse);
        return names;
    }

    String serviceOf(RequestPath path) {
        String found = everythingElse;
        int longest = -1;
        for (Service service : services) {
            for (String prefix : service.prefixes()) {
                if (path.startsWith(prefix) && prefix.length() > longest) {
                    found = service.name();
                    longest = prefix.length();
                }
            }
        }
        return found;
    }

    boolean isForwarded(RequestPath path) {
        return never.stream().noneMatch(path::startsWith);
    }

    boolean isScan(RequestPath path) {
        return scans.stream().anyMatch(path::startsWith);
    }

    boolean isContact(RequestPath path) {
        return contacts.stream().anyMatch(path::startsWith);
    }

    boolean isWithoutCookies(RequestPath path) {
        return withoutCookies.stream().anyMatch(path::startsWith);
    }
}
