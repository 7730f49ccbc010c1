package nl.regiovisie.recommendation;

import static nl.regiovisie.platform.identity.Roles.COUNCIL;
import static nl.regiovisie.platform.identity.Roles.EDITOR;
import static nl.regiovisie.platform.identity.Roles.MUNICIPALITY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.regiovisie.testing.AccessTable;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccessTest {

    @Test
    void every_operation_is_open_to_those_who_may_and_to_nobody_else() {
        new AccessTable()
                .everyone(
                        "GET /v1/passage-origins",
                        "GET /v1/search",
                        "GET /v1/contributions",
                        "GET /v1/contributions/{id}",
                        "GET /v1/recommendations",
                        "GET /v1/recommendations/{id}",
                        "GET /v1/recommendations/{id}/assessments",
                        "GET /v1/recommendations/{id}/documents/{format}",
                        "GET /v1/regional-answers",
                        "GET /v1/figures",
                        "GET /v1/summaries",
                        "GET /v1/summaries/{regionCode}",
                        "GET /v1/summaries/{regionCode}/documents/{kind}/{format}")
                .everyone("GET /v1/concepts", "GET /v1/topics")
                .everyone("GET /v1/open-data/{dataset}", "GET /v1/open-data/{dataset}/{format}")
                .everyone(
                        "GET /v1/editions",
                        "GET /v1/editions/{id}",
                        "GET /v1/editions/{id}/content",
                        "GET /v1/editions/{id}/archive",
                        "GET /v1/editions/{id}/documents",
                        "GET /v1/editions/{id}/documents/{kind}/{format}",
                        "GET /v1/document-hashes/{sha256}")
                .only("PUT /v1/editions/{id}", EDITOR)
                .only("GET /v1/edition-previews", EDITOR)
                .everyone("PUT /v1/submissions/{id}", "GET /v1/own-submission", "DELETE /v1/own-submission")
                .only("GET /v1/submissions", EDITOR)
                .only("GET /v1/submissions/{id}", EDITOR)
                .only("PUT /v1/submissions/{id}/decision", EDITOR)
                .only("GET /v1/body-submissions", COUNCIL)
                .only("DELETE /v1/body-submissions/{id}", COUNCIL)
                .only("PUT /v1/topics/{id}", EDITOR)
                .only("PUT /v1/contributions/{id}/topics", EDITOR)
                .only("PUT /v1/concepts/{id}", EDITOR)
                .only("DELETE /v1/concepts/{id}", EDITOR)
                .only("GET /v1/contributions/{id}/similar", EDITOR)
                .only("PUT /v1/contributions/{id}/distinctions/{other}", EDITOR)
                .only("DELETE /v1/contributions/{id}/distinctions/{other}", EDITOR)
                .only("PUT /v1/contributions/{id}/fate", EDITOR)
                .only("PUT /v1/recommendations/{id}", EDITOR)
                .only("PUT /v1/recommendations/{id}/publication", EDITOR)
                .only("DELETE /v1/recommendations/{id}", EDITOR)
                .only("GET /v1/recommendations/{id}/wordings", EDITOR)
                .only("POST /v1/recommendations/{id}/bundling", EDITOR)
                .only("PUT /v1/recommendations/{id}/round", EDITOR)
                .only("DELETE /v1/recommendations/{id}/round", EDITOR)
                .only("PUT /v1/recommendations/{id}/withdrawal", EDITOR)
                .only("GET /v1/recommendations/{id}/round-comments", EDITOR, COUNCIL)
                .only("PUT /v1/recommendations/{id}/round-comments/{body}", COUNCIL)
                .everyone("GET /v1/recommendations/{id}/stances", "GET /v1/support-rule")
                .only("PUT /v1/recommendations/{id}/stances/{body}", COUNCIL, EDITOR)
                .only("DELETE /v1/recommendations/{id}/stances/{body}", COUNCIL, EDITOR)
                .only("PUT /v1/support-rule", EDITOR)
                .only("GET /v1/reviews", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}/items", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}/items/next", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}/items/{recommendationId}", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}/passages", MUNICIPALITY, EDITOR)
                .only("GET /v1/reviews/{id}/assessments", MUNICIPALITY, EDITOR)
                .only("PUT /v1/reviews/{id}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/closure", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/assessments", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/assessments/{recommendationId}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/drafts/{recommendationId}", MUNICIPALITY)
                .only("DELETE /v1/reviews/{id}/drafts/{recommendationId}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/drafts/{recommendationId}/confirmation", MUNICIPALITY)
                .only("GET /v1/standard-rationales", MUNICIPALITY, EDITOR)
                .only("PUT /v1/standard-rationales/{id}", MUNICIPALITY, EDITOR)
                .only("DELETE /v1/standard-rationales/{id}", MUNICIPALITY, EDITOR)
                .only("GET /v1/joint-answers/{regionCode}", MUNICIPALITY)
                .only("PUT /v1/joint-answers/{regionCode}/{recommendationId}", MUNICIPALITY)
                .only("DELETE /v1/joint-answers/{regionCode}/{recommendationId}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/joint-answers", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/realisations/{recommendationId}", MUNICIPALITY)
                .only("GET /v1/reviews/{id}/answer-file/xlsx", MUNICIPALITY)
                .only("GET /v1/reviews/{id}/answer-file/csv", MUNICIPALITY)
                .only("GET /v1/reviews/{id}/answer-sheets/{sheetId}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/answer-sheets/{sheetId}", MUNICIPALITY)
                .only("PUT /v1/reviews/{id}/answer-sheets/{sheetId}/application", MUNICIPALITY)
                .everyone("GET /v1/recommendations/{id}/replies")
                .only("GET /v1/replies", EDITOR)
                .only("GET /v1/replies/{id}", EDITOR)
                .only("PUT /v1/replies/{id}", COUNCIL, MUNICIPALITY)
                .only("PUT /v1/replies/{id}/withdrawal", COUNCIL, MUNICIPALITY)
                .only("PUT /v1/replies/{id}/decision", EDITOR)
                .only("GET /v1/own-replies", COUNCIL, MUNICIPALITY)
                .only("GET /v1/dialogues", COUNCIL, MUNICIPALITY)
                .only("GET /v1/digest", COUNCIL, MUNICIPALITY)
                .only("PUT /v1/digest", COUNCIL, MUNICIPALITY)
                .only("DELETE /v1/digest", COUNCIL, MUNICIPALITY)
                .everyone("POST /v1/digest/confirmations", "POST /v1/digest/departures")
                .only("GET /v1/recipients", EDITOR)
                .only("PUT /v1/recipients/{id}", EDITOR)
                .only("GET /v1/editions/{id}/dispatches", EDITOR)
                .only("PUT /v1/editions/{id}/dispatches", EDITOR)
                .only("PUT /v1/editions/{id}/dispatches/by-hand", EDITOR)
                .only("PUT /v1/editions/{id}/dispatches/{recipient}/answer", EDITOR)
                .everyone("GET /v1/editions/{id}/recipients")
                .only("GET /v1/letters", COUNCIL, EDITOR)
                .only("GET /v1/letters/{id}", COUNCIL, EDITOR)
                .only("PUT /v1/letters/{id}", COUNCIL)
                .only("DELETE /v1/letters/{id}", COUNCIL)
                .only("PUT /v1/letters/{id}/final", COUNCIL)
                .only("GET /v1/letters/{id}/copies/{municipality}/{format}", COUNCIL, EDITOR)
                .only("PUT /v1/letters/{id}/copies/{municipality}/follow-ups/{followUp}", COUNCIL)
                .only("DELETE /v1/letters/{id}/copies/{municipality}/follow-ups/{followUp}", COUNCIL)
                .only("PUT /v1/letters/{id}/helpers/{helper}", COUNCIL)
                .only("DELETE /v1/letters/{id}/helpers/{helper}", COUNCIL)
                .only("PUT /v1/letters/{id}/comments/{comment}", COUNCIL)
                .only("PUT /v1/letters/{id}/comments/{comment}/settlement", COUNCIL)
                .everyone(
                        "GET /v1/letter-help",
                        "GET /v1/letter-help/copies/{municipality}/html",
                        "PUT /v1/letter-help/comments/{comment}")
                .only("GET /v1/letter-templates", COUNCIL, EDITOR)
                .only("PUT /v1/letter-templates/{id}", EDITOR)
                .only("GET /v1/council-addresses", EDITOR)
                .only("PUT /v1/council-addresses/{municipality}", EDITOR)
                .check();
    }
}
