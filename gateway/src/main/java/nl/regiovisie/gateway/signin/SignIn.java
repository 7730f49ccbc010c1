package nl.regiovisie.gateway.signin;

import java.net.URI;
import java.util.Optional;

/** The addresses of signing in and out, and where one may return to. */
public class SignIn {

    static final String PATH = "/inloggen";
    static final String DONE = "/inloggen/klaar";
    static final String OUT = "/uitloggen";

    private SignIn() {}

    /** Here a failure is told; everywhere else a session that is no good means: not signed in. */
    static boolean isUnderWay(String path) {
        return path.equals(PATH) || path.equals(DONE);
    }

    /**
     * Where to go after signing in, or after another small thing that begins on any page.
     *
     * @param wish as the link says; anything but a path on this site becomes the front page
     */
    public static URI back(String wish) {
        return Optional.ofNullable(wish)
                .filter(SignIn::isLocal)
                .map(URI::create)
                .orElse(URI.create("/"));
    }

    /** Browsers read {@code //host} and {@code /\host} as another site. */
    private static boolean isLocal(String wish) {
        return wish.matches("/(?![/\\\\])[\\w/.,~%?=&+:;@!$'()*-]*") && !leadsAway(wish.replaceFirst("\\?.*", ""));
    }

    private static boolean leadsAway(String path) {
        return isUnderWay(path) || path.equals(OUT);
    }
}
