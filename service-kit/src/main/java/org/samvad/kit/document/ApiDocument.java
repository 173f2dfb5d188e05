package org.samvad.kit.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.samvad.kit.problem.ProblemBody;

/** Takes the pages, which are for people, out of the document, and adds the problems that every call can have. */
public final class ApiDocument implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Paths paths = document.getPaths();
        for (Map.Entry<String, PathItem> path : List.copyOf(paths.getPathItems().entrySet())) {
            PathItem item = path.getValue();
            for (Map.Entry<PathItem.HttpMethod, Operation> call :
                    List.copyOf(item.getOperations().entrySet())) {
                if (isForPrograms(path.getKey(), call.getValue())) {
                    addProblems(call.getValue());
                } else {
                    item.setOperation(call.getKey(), null);
                }
            }
            if (item.getOperations().isEmpty()) {
                paths.removePathItem(path.getKey());
            }
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        UsedSchemas.keepOnly(document);
    }

    /** A page has no summary; of what lies outside the API only the scan of a code has one. */
    private static boolean isForPrograms(String path, Operation call) {
        return path.startsWith("/api/") || call.getSummary() != null;
    }

    private static void addProblems(Operation call) {
        APIResponses answers = call.getResponses();
        boolean takesInput = call.getRequestBody() != null
                || call.getParameters() != null && !call.getParameters().isEmpty();
        if (takesInput) {
            addIfMissing(
                    answers,
                    "400",
                    "A field, or the whole body, is not as it has to be (invalid-request, unreadable-body).");
        }
        if (call.getRequestBody() != null) {
            addIfMissing(answers, "413", "The body is too large (body-too-large).");
            addIfMissing(answers, "415", "This form of body is not taken (unsupported-media-type).");
        }
        addIfMissing(answers, "500", "Something went wrong on our side (internal).");
        addIfMissing(
                answers,
                "503",
                "Out of service for a moment (unavailable). It may or may not have been done: send the same again after"
                        + " Retry-After.");
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.setContent(content());
            }
        });
    }

    private static void addIfMissing(APIResponses answers, String status, String description) {
        if (!answers.hasAPIResponse(status)) {
            APIResponse answer = OASFactory.createAPIResponse().description(description);
            answers.addAPIResponse(status, answer);
        }
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        Schema field = object("One faulty field. Never with the value that was sent.")
                .addProperty("field", text("Its name."))
                .addProperty("message", text("What is expected of it."));
        return object("A problem (RFC 9457). It repeats nothing of what was sent and has no instance.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("urn:samvad:problem: and the kind, such as invalid-request."))
                .addProperty("title", text("The same for all problems of a kind."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What to do about it."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(field));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
