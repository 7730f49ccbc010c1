package nl.regiovisie.platform.transaction;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes {@code Mutiny.Session} injectable: each call goes to the session of the running transaction. */
class SessionProducer {

    @Produces
    @Singleton
    static Mutiny.Session session(Transactions transactions) {
        return (Mutiny.Session) Proxy.newProxyInstance(
                Mutiny.Session.class.getClassLoader(),
                new Class<?>[] {Mutiny.Session.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(transactions.session(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
