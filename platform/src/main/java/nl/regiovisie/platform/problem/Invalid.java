package nl.regiovisie.platform.problem;

import java.util.List;

/** One or more fields of the request cannot be right: 400, all of them at once. */
public class Invalid extends ProblemException {

    public Invalid(List<FieldError> errors) {
        super(Problem.of(400).withErrors(errors));
    }

    /** @param message what is wrong and what to do, in Dutch */
    public static Invalid field(String field, String message) {
        return new Invalid(List.of(new FieldError(field, message)));
    }
}
