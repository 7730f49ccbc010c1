package nl.regiovisie.gateway.client;

import com.fasterxml.jackson.databind.JsonNode;
import nl.regiovisie.platform.problem.Problem;
import nl.regiovisie.platform.problem.ProblemException;

/**
 * A service refused what a page asked, and says why. A form shows {@link #problem()}'s detail and field errors; what no
 * page catches becomes an error page.
 */
public class ServiceProblem extends ProblemException {

    private final transient JsonNode current;

    ServiceProblem(Problem problem, JsonNode current) {
        super(problem);
        this.current = current;
    }

    /** Whether a failure says that there is no such thing. */
    public static boolean isGone(Throwable failure) {
        return failure instanceof ServiceProblem problem && problem.status() == 404;
    }

    public int status() {
        return problem().status();
    }

    /** @return the newest state of what someone else changed meanwhile, as the service shows it; null otherwise */
    public JsonNode current() {
        return current;
    }
}
