package org.samvad.kit.problem;

import java.util.List;

/**
 * What is told about a failed request. Nothing in it comes from the request.
 *
 * @param fields one entry per faulty field, empty for problems that concern none
 */
record Problem(ProblemType type, String detail, List<FieldProblem> fields) {

    Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }
}
