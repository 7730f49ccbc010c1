package nl.regiovisie.platform.problem;

import java.util.List;

/** The request is well-formed, but a rule of the domain forbids it as things stand: 409. */
public class RuleBroken extends ProblemException {

    /**
     * @param code names the rule, kebab-case, stable: it ends the problem's {@code type}
     * @param detail what the rule is and what to do, in Dutch
     */
    public RuleBroken(String code, String detail) {
        super(Problem.of(409, code, detail));
    }

    private RuleBroken(Problem problem) {
        super(problem);
    }

    /** @return the same, naming what is still to be done first */
    public RuleBroken open(List<?> ids) {
        return new RuleBroken(problem().withOpen(ids));
    }

    /** @return the same, showing what stands in the way */
    public RuleBroken current(Object view) {
        return new RuleBroken(problem().withCurrent(view));
    }
}
