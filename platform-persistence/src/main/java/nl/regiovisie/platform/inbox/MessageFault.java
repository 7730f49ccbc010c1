package nl.regiovisie.platform.inbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/**
 * Whether a failure is caused by the message, so that the same message fails again, or by something around it (the
 * database is away, a deadlock), so that waiting helps. Only the first kind may go to the dead letters.
 */
final class MessageFault {

    private static final List<Class<? extends Throwable>> KINDS = List.of(
            IllegalArgumentException.class,
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArithmeticException.class,
            ProblemException.class,
            ConstraintViolationException.class,
            DataException.class);

    private MessageFault() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> KINDS.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
