package nl.regiovisie.platform.link;

import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Problem;
import nl.regiovisie.platform.problem.ProblemException;

/** No link has that code, or it works no more: 404. */
public class LinkGone extends ProblemException {

    /** @param message key of the text that says what one can do */
    public LinkGone(String message) {
        super(Problem.of(404, "link-unknown", Messages.of(message)));
    }
}
