package nl.regiovisie.platform.problem;

/** There is no such thing, or the caller may not know that there is: 404. */
public class NotFound extends ProblemException {

    /** @param what the thing looked for, in Dutch, singular: {@code "bijeenkomst"} */
    public NotFound(String what, Object id) {
        super(Problem.of(404, "Er is geen " + what + " " + id + "."));
    }
}
