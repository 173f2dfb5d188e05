package org.samvad.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param field the field's name or path in the request
 * @param message what is expected of it; never what was sent
 */
public record FieldProblem(String field, String message) {}
