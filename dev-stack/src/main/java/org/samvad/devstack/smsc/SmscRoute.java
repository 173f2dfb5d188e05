package org.samvad.devstack.smsc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.samvad.devstack.http.DevAnswer;
import org.samvad.devstack.http.DevRequest;
import org.samvad.devstack.http.DevRoute;

/** {@code /dev/sms}: the inbox as a page or as JSON, and {@code /dev/sms/behaviour}: the switches. */
final class SmscRoute implements DevRoute {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SmscSimulator centre;

    SmscRoute(SmscSimulator centre) {
        this.centre = centre;
    }

    @Override
    public Optional<DevAnswer> answer(DevRequest request) {
        return switch (request.path()) {
            case "/dev/sms" -> Optional.of(inbox(request));
            case "/dev/sms/counts" -> Optional.of(DevAnswer.json(centre.counts()));
            case "/dev/sms/behaviour" -> Optional.of(behaviour(request));
            default -> Optional.empty();
        };
    }

    private DevAnswer inbox(DevRequest request) {
        return switch (request.method()) {
            case "GET", "HEAD" ->
                request.wantsJson()
                        ? DevAnswer.json(centre.received())
                        : DevAnswer.page(InboxPage.of(centre.received()));
            case "DELETE" -> {
                centre.clear();
                yield DevAnswer.done();
            }
            default -> DevAnswer.refused(405, "GET or DELETE");
        };
    }

    private DevAnswer behaviour(DevRequest request) {
        return switch (request.method()) {
            case "GET", "HEAD" -> DevAnswer.json(centre.behaviour());
            case "POST" -> {
                centre.behave(parse(request.body()));
                yield DevAnswer.json(centre.behaviour());
            }
            default -> DevAnswer.refused(405, "GET or POST");
        };
    }

    /** What the body leaves out is as in {@link Behaviour#normal()}. */
    private static Behaviour parse(String body) {
        try {
            ObjectNode behaviour = JSON.valueToTree(Behaviour.normal());
            JSON.readerForUpdating(behaviour).readValue(body.isBlank() ? "{}" : body);
            return JSON.treeToValue(behaviour, Behaviour.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        }
    }
}
