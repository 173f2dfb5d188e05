package org.samvad.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The faulty fields of a request by the names we gave them; a name the client gave, such as a map's key, is left out. */
final class FieldPaths {

    private static final String ANY_KEY = "[*]";

    private FieldPaths() {}

    /** Whether it was a request that broke the constraints, and not an answer of ours. */
    static boolean concernTheRequest(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .noneMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<FieldProblem> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }

    /** Jackson's own message quotes the input, so only the path is taken from it. */
    static List<FieldProblem> of(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return List.of();
        }
        List<JsonMappingException.Reference> steps = mapping.getPath();
        int known = steps.size() - (unreadable instanceof UnrecognizedPropertyException ? 1 : 0);
        StringBuilder path = new StringBuilder();
        steps.stream().limit(known).forEach(step -> append(path, step));
        return path.isEmpty() ? List.of() : List.of(new FieldProblem(path.toString(), "is not of the expected form"));
    }

    private static void append(StringBuilder path, JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            path.append('[').append(step.getIndex()).append(']');
        } else if (step.getFrom() instanceof Map || isMap(step.getFrom())) {
            path.append(ANY_KEY);
        } else {
            path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
    }

    private static boolean isMap(@Nullable Object from) {
        return from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    }

    /** Without the method and its parameter, unless the parameter is the field. */
    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                path.append(node.getIndex() == null ? ANY_KEY : "[" + node.getIndex() + "]");
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> path.append(path.isEmpty() ? "" : ".").append(node.getName());
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, BEAN, RETURN_VALUE, CONTAINER_ELEMENT -> {}
            }
        }
        return path.isEmpty() ? parameter : path.toString();
    }
}
