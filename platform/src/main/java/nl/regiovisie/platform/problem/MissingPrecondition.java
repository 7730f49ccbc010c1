package nl.regiovisie.platform.problem;

/** A change that does not say which state it is based on: 428, with the newest view. */
public class MissingPrecondition extends ProblemException {

    public MissingPrecondition(Object currentView) {
        super(Problem.of(428).withCurrent(currentView));
    }
}
