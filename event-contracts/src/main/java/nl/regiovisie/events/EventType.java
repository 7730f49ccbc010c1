package nl.regiovisie.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The CloudEvents {@code type} of a record: {@code nl.regiovisie.<aggregate>-<what happened>.v<version>}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Reverse domain notation with one version (NL GOV profile for CloudEvents 1.1). */
    String value();
}
