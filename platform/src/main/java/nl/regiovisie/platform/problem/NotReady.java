package nl.regiovisie.platform.problem;

/** The service lacks something that will come by itself, such as its copy of the regions: 503. */
public class NotReady extends ProblemException {

    /** @param detail what is missing, in Dutch */
    public NotReady(String detail) {
        super(Problem.of(503, detail));
    }
}
