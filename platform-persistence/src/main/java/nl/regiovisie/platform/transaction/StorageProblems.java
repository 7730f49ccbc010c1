package nl.regiovisie.platform.transaction;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.platform.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database refuses at commit, after the rules in code let it through: two callers at the same moment. */
class StorageProblems {

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return answer(Problem.of(412));
    }

    @ServerExceptionMapper
    Response refused(ConstraintViolationException failure) {
        LOG.infof("constraint broken name=%s kind=%s", failure.getConstraintName(), failure.getKind());
        if (failure.getKind() == ConstraintKind.UNIQUE) {
            return answer(Problem.of(
                    409, "already-exists", "Dit bestaat al: iemand sloeg het net voor u op. Laad de pagina opnieuw."));
        }
        return answer(Problem.of(409));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
