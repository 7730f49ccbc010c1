package nl.regiovisie.gateway.client;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeoutException;
import nl.regiovisie.gateway.error.DoorTexts;
import nl.regiovisie.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A page whose service does not answer is a page about that, not a mistake of ours. */
class UnreachableService {

    private static final Logger LOG = Logger.getLogger(UnreachableService.class);

    private final DoorTexts texts;

    UnreachableService(DoorTexts texts) {
        this.texts = texts;
    }

    @ServerExceptionMapper
    Response explain(ProcessingException failure) {
        LOG.warnf("a service does not answer cause=%s", failure);
        boolean slow = failure.getCause() instanceof TimeoutException;
        Problem problem = slow ? Problem.of(504) : Problem.of(502, texts.serviceUnreachable());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
