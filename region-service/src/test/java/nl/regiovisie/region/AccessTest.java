package nl.regiovisie.region;

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
                        "GET /v1/regions",
                        "GET /v1/regions/{code}",
                        "GET /v1/regions/{code}/municipalities",
                        "GET /v1/municipalities",
                        "GET /v1/municipalities/{code}",
                        "GET /v1/providers",
                        "GET /v1/providers/{id}",
                        "GET /v1/body-kinds",
                        "GET /v1/bodies",
                        "GET /v1/bodies/{id}",
                        "GET /v1/bodies/{body}/vacancies",
                        "POST /v1/bodies/{id}/messages",
                        "GET /v1/alliances",
                        "GET /v1/alliances/{id}",
                        "GET /v1/regions/{code}/calendar.ics",
                        "GET /v1/calendar",
                        "GET /v1/calendar.ics",
                        "GET /v1/legal-regimes",
                        "GET /v1/visions",
                        "GET /v1/visions/{region}",
                        "GET /v1/visions/{region}/versions/{number}",
                        "GET /v1/visions/{region}/versions/{number}/sections",
                        "GET /v1/evaluation-moments",
                        "GET /v1/evaluation-moments/{id}",
                        "GET /v1/programmes",
                        "GET /v1/programmes/{year}",
                        "GET /v1/trajectory-phases",
                        "POST /v1/subscriptions",
                        "POST /v1/subscriptions/confirmations",
                        "POST /v1/subscriptions/departures")
                .only("POST /v1/subscriptions/imports", "steward")
                .only("PUT /v1/visions/{region}/versions/{number}", "municipality", "steward")
                .only("POST /v1/visions/{region}/versions/{number}/steps", "municipality", "steward")
                .only("PUT /v1/visions/{region}/versions/{number}/decisions/{municipality}", "municipality", "steward")
                .only("PUT /v1/visions/{region}/versions/{number}/sections/{item}", "municipality", "steward")
                .only("PUT /v1/evaluation-moments/{id}", "municipality", "steward")
                .only("PUT /v1/evaluation-moments/{id}/outcome", "municipality", "steward")
                .only("DELETE /v1/evaluation-moments/{id}", "municipality", "steward")
                .only("PUT /v1/evaluation-moments/{id}/answers/{body}", "council")
                .only("PUT /v1/regions/{code}/contact-municipality", "steward")
                .only("GET /v1/classifications", "steward")
                .only("GET /v1/classifications/{id}", "steward")
                .only("PUT /v1/classifications/{id}", "steward")
                .only("PUT /v1/classifications/{id}/application", "steward")
                .only("GET /v1/snapshots", "steward")
                .only("POST /v1/snapshots", "steward")
                .only("PUT /v1/providers/{id}", "steward")
                .only("PUT /v1/providers/{id}/account-holding-region", "steward")
                .only("PUT /v1/bodies/{id}", "steward")
                .only("DELETE /v1/bodies/{id}", "steward")
                .only("PUT /v1/bodies/{id}/directory-entry", "steward", "council")
                .only("PUT /v1/bodies/{id}/contact", "steward", "council")
                .only("DELETE /v1/bodies/{id}/contact", "steward", "council")
                .only("PUT /v1/bodies/{body}/vacancies/{id}", "steward", "council")
                .only("DELETE /v1/bodies/{body}/vacancies/{id}", "steward", "council")
                .only("PUT /v1/alliances/{id}", "steward")
                .only("GET /v1/body-imports/{id}", "steward")
                .only("PUT /v1/body-imports/{id}", "steward")
                .only("PUT /v1/body-imports/{id}/application", "steward")
                .only("PUT /v1/programmes/{year}", "steward")
                .only("GET /v1/trajectories", "steward", "facilitator")
                .only("GET /v1/trajectories/{id}", "steward", "facilitator")
                .only("PUT /v1/trajectories/{id}", "steward", "facilitator")
                .check();
    }
}
