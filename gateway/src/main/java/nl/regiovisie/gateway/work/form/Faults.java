package nl.regiovisie.gateway.work.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.platform.problem.FieldError;

/**
 * Why a form was not accepted. The form is shown again with these words and with everything that was typed.
 *
 * @param status of the answer that shows the form again
 * @param summary what went wrong as a whole; null where the fields say it all
 * @param fields what is wrong with each field, under the name that the form gives it
 * @param current the newest state of what someone else changed meanwhile, as the service shows it; else null
 */
public record Faults(int status, String summary, List<FieldError> fields, JsonNode current) {

    public static final Faults NONE = new Faults(200, null, List.of(), null);

    private static final Set<Integer> CORRECTABLE = Set.of(400, 409, 412, 413, 428, 429);

    /** True for a refusal that the form can explain. No right, or no such thing, is a page of its own. */
    public static boolean explain(Throwable failure) {
        return failure instanceof ServiceProblem problem
                ? CORRECTABLE.contains(problem.status()) || problem.status() >= 500
                : failure instanceof ProcessingException;
    }

    public static Faults of(Throwable failure) {
        if (failure instanceof ServiceProblem problem && problem.status() < 500) {
            List<FieldError> wrong = problem.problem().errors();
            return new Faults(
                    problem.status(),
                    wrong == null || wrong.isEmpty() ? problem.problem().detail() : null,
                    wrong == null ? List.of() : wrong,
                    problem.current());
        }
        return new Faults(503, Refusal.NOT_SAVED.text(), List.of(), null);
    }

    /** Faults that were found before anything was asked of a service. */
    public static Faults in(List<FieldError> fields) {
        return fields.isEmpty() ? NONE : new Faults(400, null, List.copyOf(fields), null);
    }

    /** The same, with the fields under the names of the form where those differ from the API's. */
    public Faults named(Map<String, String> formNames) {
        return new Faults(
                status,
                summary,
                fields.stream().map(fault -> renamed(fault, formNames)).toList(),
                current);
    }

    public boolean any() {
        return summary != null || !fields.isEmpty();
    }

    /** How many fields are wrong, for the title of the page; null when none. */
    public Integer count() {
        return fields.isEmpty() ? null : fields.size();
    }

    /** What is wrong with a field; null when nothing. */
    public String at(String field) {
        return fields.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private static FieldError renamed(FieldError fault, Map<String, String> formNames) {
        String first = fault.field().split("[.\\[]", 2)[0];
        return new FieldError(formNames.getOrDefault(first, first), fault.message());
    }
}
