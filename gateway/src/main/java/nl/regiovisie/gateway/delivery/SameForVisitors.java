package nl.regiovisie.gateway.delivery;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks pages that are the same for everyone who is not signed in: nothing on them depends on who asks, and none has a form
 * that is filled in. {@link PublicPages} makes them once for all.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SameForVisitors {}
