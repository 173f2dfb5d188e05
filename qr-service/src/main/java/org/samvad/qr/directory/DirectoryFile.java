package org.samvad.qr.directory;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer that carries the directory as a download. */
public final class DirectoryFile {

    private DirectoryFile() {}

    public static Response answer(DirectoryExport export) {
        return Response.ok(export.csv(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samvad-stations.csv\"")
                .build();
    }
}
