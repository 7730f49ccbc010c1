package nl.regiovisie.platform.problem;

/** Someone else changed it since the caller looked: 412, with the newest view. */
public class Stale extends ProblemException {

    public Stale(Object currentView) {
        super(Problem.of(412).withCurrent(currentView));
    }
}
