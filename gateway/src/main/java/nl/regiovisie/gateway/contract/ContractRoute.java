package nl.regiovisie.gateway.contract;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Serves {@code /v1/openapi.json} to everyone, other websites included. */
class ContractRoute {

    private final Contract contract;

    ContractRoute(Contract contract) {
        this.contract = contract;
    }

    void register(@Observes Router router) {
        router.get("/v1/openapi.json").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        contract.current()
                .subscribe()
                .with(
                        document -> request.response()
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                                .end(document.encode()),
                        request::fail);
    }
}
