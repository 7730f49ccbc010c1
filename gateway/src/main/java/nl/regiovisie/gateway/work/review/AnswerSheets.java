package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Tables with the answers of a review. */
@Path("/v1/reviews/{review}/answer-sheets/{id}")
@RegisterRestClient(configKey = "recommendation")
public interface AnswerSheets {

    @GET
    Uni<Sheet> get(@PathParam("review") UUID review, @PathParam("id") UUID id);

    @PUT
    Uni<Sheet> upload(@PathParam("review") UUID review, @PathParam("id") UUID id, Upload upload);

    @PUT
    @Path("application")
    Uni<Sheet> apply(@PathParam("review") UUID review, @PathParam("id") UUID id, Application application);

    /** @param file sent as base64 */
    record Upload(byte[] file) {}

    /** @param preview the fingerprint of what was seen */
    record Application(String preview) {}

    /**
     * What a table would change, or what it changed.
     *
     * @param added first answers; null once applied, as {@code changed} and {@code errors}
     */
    record Sheet(
            UUID id,
            UUID reviewId,
            boolean applied,
            List<Line> added,
            List<Line> changed,
            int addedCount,
            int changedCount,
            int unchanged,
            List<CellError> errors,
            int errorTotal,
            String preview) {

        public String address() {
            return "/werk/beoordelingen/" + reviewId;
        }

        /** Whether it changes anything. */
        public boolean useful() {
            return addedCount + changedCount > 0;
        }

        public boolean sound() {
            return errorTotal == 0;
        }

        public int hiddenErrors() {
            return errors == null ? 0 : errorTotal - errors.size();
        }
    }

    record Line(int line, int number, String title, String outcome) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }

    /**
     * What is wrong, and where.
     *
     * @param column counted from 1; null for the whole line
     */
    record CellError(int line, Integer column, String name, String message) {

        private static final int LETTERS = 26;

        /** As a spreadsheet names it: {@code F12}; only the line when it is about all of it. */
        public String place() {
            return column == null ? String.valueOf(line) : letters(column) + line;
        }

        private static String letters(int column) {
            String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
            return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
        }
    }
}
