package nl.regiovisie.platform.transaction;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Works on things one after the other: a session does one thing at a time. */
public final class InOrder {

    private InOrder() {}

    /** The first failure ends it. */
    public static <T> Uni<Void> each(Iterable<T> things, Function<? super T, ? extends Uni<?>> work) {
        return Multi.createFrom()
                .iterable(things)
                .onItem()
                .transformToUniAndConcatenate(thing -> work.apply(thing).replaceWithVoid())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
