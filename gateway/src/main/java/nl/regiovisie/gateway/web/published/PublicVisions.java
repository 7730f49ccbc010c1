package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How the regional visions stand, what they say, and when they are evaluated. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface PublicVisions {

    /** One for each region, by code. */
    @GET
    @Path("visions")
    Uni<Slice<Overview>> all();

    @GET
    @Path("visions/{region}")
    Uni<Vision> of(@PathParam("region") String region);

    @GET
    @Path("visions/{region}/versions/{number}/sections")
    Uni<Sections> sections(@PathParam("region") String region, @PathParam("number") int number);

    /** By day. */
    @GET
    @Path("evaluation-moments")
    Uni<Slice<Moment>> moments(@QueryParam("region") String region);

    /**
     * @param status of the newest version; null if the region has none
     * @param phase DRAFT, ADOPT, EVALUATE or ADJUST
     * @param consultationCloses last day to react, if that is possible today; else null
     */
    record Overview(
            String regionCode,
            String regionName,
            String status,
            String phase,
            LocalDate since,
            LocalDate inForceUntil,
            int decided,
            int participants,
            LocalDate consultationCloses,
            LocalDate nextEvaluation,
            boolean example) {}

    /**
     * @param inForce number of the version that holds now; null if none does
     * @param versions the newest first
     */
    record Vision(String regionCode, String status, Integer inForce, List<Version> versions) {

        /** The newest; null if there is none. */
        public Version newest() {
            return versions.isEmpty() ? null : versions.get(0);
        }
    }

    record Version(
            String id,
            String regionCode,
            int number,
            String title,
            String status,
            String phase,
            LocalDate since,
            LocalDate periodFrom,
            LocalDate periodUntil,
            String regimeCode,
            String regimeName,
            LocalDate startedOn,
            LocalDate adoptedOn,
            String documentTitle,
            String documentLink,
            LocalDate clientsInvolvedSince,
            String clientsInvolvedHow,
            LocalDate consultationOpens,
            LocalDate consultationCloses,
            boolean consultationOpen,
            int decided,
            int participants,
            List<Decision> decisions,
            List<Step> steps,
            List<String> nextSteps,
            NextEvaluation nextEvaluation,
            List<String> warnings,
            String note,
            String notice,
            boolean example,
            int version) {

        /** Still being made: it may change. */
        public boolean inTheMaking() {
            return adoptedOn == null;
        }

        public boolean deciding() {
            return "DECISION".equals(status);
        }
    }

    record Decision(
            String municipalityCode,
            String municipalityName,
            String outcome,
            LocalDate executiveOn,
            LocalDate councilOn,
            String number,
            String link,
            String remark,
            int version) {

        public boolean pending() {
            return "PENDING".equals(outcome);
        }

        /** The end of the class {@code rv-mark--…} and of the symbol {@code m-…}. */
        public String mark() {
            return switch (outcome) {
                case "ADOPTED" -> "accepted";
                case "ADOPTED_WITH_MOTION" -> "partial";
                case "REJECTED" -> "rejected";
                default -> "pending";
            };
        }
    }

    record NextEvaluation(String title, LocalDate day) {}

    record Step(String status, LocalDate onDay, String note) {}

    /** @param readable whether everyone may read the text */
    record Sections(boolean readable, List<Section> items) {

        public List<Section> filled() {
            return items.stream().filter(Section::filled).toList();
        }

        /** How many compulsory points have no text. */
        public long missing() {
            return items.stream()
                    .filter(section -> section.compulsory() && !section.filled())
                    .count();
        }
    }

    /** @param title null without a text that the reader may see */
    record Section(
            String itemCode,
            String itemName,
            String legalBasis,
            boolean compulsory,
            boolean filled,
            String title,
            List<Passage> passages,
            Integer version) {}

    record Passage(UUID id, String text) {}

    /** @param starts local time, {@code 19:30}; or null */
    record Moment(
            UUID id,
            String versionId,
            String regionCode,
            String kind,
            String status,
            LocalDate day,
            String starts,
            Integer minutes,
            String title,
            String place,
            String clientsHow,
            List<Question> questions,
            int bodies,
            List<Answer> answers,
            String outcome,
            String cancelledBecause,
            boolean example,
            int version) {

        public boolean ahead() {
            return "PLANNED".equals(status) || "PREPARED".equals(status);
        }

        public boolean held() {
            return "HELD".equals(status);
        }

        public boolean prepared() {
            return "PREPARED".equals(status);
        }

        public List<Answer> answersTo(UUID question) {
            return answers.stream()
                    .filter(answer -> answer.questionId().equals(question))
                    .toList();
        }
    }

    record Question(UUID id, String text) {}

    record Answer(UUID questionId, UUID bodyId, String text) {}
}
