package org.samvad.bench;

import java.io.IOException;
import org.samvad.devstack.Started;

/** Signs in as the people of the stack's demonstration. */
final class Logins {

    private Logins() {}

    /** A token for some minutes. */
    static String token(BenchStack stack, String username) throws IOException {
        Started.Login login = stack.started().logins().stream()
                .filter(known -> known.username().equals(username))
                .findFirst()
                .orElseThrow();
        String body = "{\"username\":\"" + username + "\",\"password\":\"" + login.password() + "\"}";
        try (HttpLine line = new HttpLine(stack.httpPort("complaint"))) {
            String answer = line.send(HttpLine.request("POST", "/api/v1/auth/tokens", body))
                    .body();
            return Entries.field(answer, "accessToken");
        }
    }
}
