package nl.regiovisie.platform.problem;

/** A failure whose text may be shown to the client. Everything else becomes a 5xx without detail. */
public abstract class ProblemException extends RuntimeException {

    private final transient Problem problem;

    protected ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
