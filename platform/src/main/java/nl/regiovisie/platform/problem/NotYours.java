package nl.regiovisie.platform.problem;

/** The caller has the role, but this one belongs to someone else: 403. */
public class NotYours extends ProblemException {

    /** @param detail whose it is and what to do, in Dutch */
    public NotYours(String detail) {
        super(Problem.of(403, detail));
    }
}
