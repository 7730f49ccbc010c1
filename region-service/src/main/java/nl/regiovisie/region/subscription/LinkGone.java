package nl.regiovisie.region.subscription;

import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Problem;
import nl.regiovisie.platform.problem.ProblemException;

/** No link has that code, or it works no more: 404. */
class LinkGone extends ProblemException {

    /** @param message key of the text that says what one can do */
    LinkGone(String message) {
        super(Problem.of(404, "link-unknown", Messages.of(message)));
    }
}
