package nl.regiovisie.platform.problem;

/** The caller, or everyone together, did this too often lately: 429. */
public class TooMany extends ProblemException {

    /** @param detail how much is possible and when to try again, in Dutch */
    public TooMany(String detail) {
        super(Problem.of(429, detail));
    }
}
