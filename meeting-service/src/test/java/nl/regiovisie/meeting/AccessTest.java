package nl.regiovisie.meeting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.regiovisie.testing.AccessTable;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccessTest {

    @Test
    void each_operation_is_open_to_those_who_may_and_closed_to_all_others() {
        new AccessTable()
                .everyone("GET /v1/open-data/{dataset}", "GET /v1/open-data/{dataset}/{format}")
                .everyone(
                        "GET /v1/themes",
                        "GET /v1/participant-roles",
                        "GET /v1/meeting-kinds",
                        "GET /v1/series",
                        "GET /v1/care-kinds",
                        "GET /v1/representation",
                        "GET /v1/meetings",
                        "GET /v1/meetings.ics",
                        "GET /v1/meetings/{id}/calendar.ics",
                        "GET /v1/facilitator-calendars/{code}/calendar.ics",
                        "GET /v1/meetings/{id}",
                        "GET /v1/meetings/{meeting}/outcomes")
                .everyone(
                        "PUT /v1/meetings/{meeting}/registrations/{id}",
                        "GET /v1/meetings/{meeting}/registration-counts",
                        "GET /v1/registrations",
                        "DELETE /v1/registrations",
                        "GET /v1/registrations/{id}",
                        "PUT /v1/registrations/{id}",
                        "DELETE /v1/registrations/{id}",
                        "PUT /v1/registrations/{id}/return")
                .only("GET /v1/meetings/{meeting}/registrations", "facilitator")
                .only("GET /v1/meetings/{meeting}/clashes", "facilitator")
                .only("PUT /v1/meetings/{meeting}/registrations/{id}/presence", "facilitator")
                .only("PUT /v1/meetings/{meeting}/walk-ins/{id}", "facilitator")
                .only("POST /v1/data-subjects/exports", "steward")
                .only("POST /v1/data-subjects/erasures", "steward")
                .only("PUT /v1/themes/{id}", "editor")
                .only("PUT /v1/meeting-kinds/{id}", "steward")
                .only("PUT /v1/series/{id}", "editor", "steward")
                .only("GET /v1/facilitators", "facilitator")
                .only("POST /v1/facilitators/me/calendar", "facilitator")
                .only("DELETE /v1/facilitators/me/calendar", "facilitator")
                .only("PUT /v1/facilitators/me", "facilitator")
                .only("PUT /v1/meetings/{id}", "facilitator")
                .only("DELETE /v1/meetings/{id}", "facilitator")
                .only("PUT /v1/meetings/{meeting}/outcomes/{id}", "facilitator")
                .only("DELETE /v1/meetings/{meeting}/outcomes/{id}", "facilitator")
                .only("GET /v1/meetings/{meeting}/outcomes/{id}/revisions", "facilitator")
                .only("GET /v1/meetings/{meeting}/outcomes/stream", "facilitator")
                .only("POST /v1/meetings/{meeting}/outcome-imports", "facilitator")
                .only("PUT /v1/meetings/{meeting}/outcome-imports/{id}", "facilitator")
                .only("PUT /v1/meetings/{meeting}/outcomes/{id}/endorsement", "facilitator")
                .only("PUT /v1/meetings/{meeting}/publication", "facilitator")
                .everyone("GET /v1/meetings/{meeting}/report/documents/{format}", "GET /v1/report-hashes/{sha256}")
                .everyone("GET /v1/meetings/{meeting}/report", "POST /v1/remark-lists", "PUT /v1/remarks/{id}")
                .everyone("DELETE /v1/remarks/{id}")
                .only("GET /v1/meetings/{meeting}/remark-round", "facilitator")
                .only("PUT /v1/meetings/{meeting}/remark-round", "facilitator")
                .only("GET /v1/meetings/{meeting}/remarks", "facilitator")
                .only("PUT /v1/meetings/{meeting}/remarks/{id}/settlement", "facilitator")
                .only("PUT /v1/meetings/{meeting}/report", "facilitator")
                .only("PUT /v1/meetings/{meeting}/report/publication", "facilitator")
                .only("PUT /v1/meetings/{meeting}/report/errata/{id}", "facilitator")
                .check();
    }
}
