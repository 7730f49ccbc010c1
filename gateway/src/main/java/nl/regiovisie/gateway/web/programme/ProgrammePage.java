package nl.regiovisie.gateway.web.programme;

import java.util.List;
import nl.regiovisie.gateway.web.published.Programmes.Programme;

/**
 * A year.
 *
 * @param years for which something was set out, the latest first
 * @param programme null if nothing was ever set out
 */
record ProgrammePage(List<Integer> years, Programme programme) {

    public boolean example() {
        return programme != null && programme.example();
    }
}
