package nl.regiovisie.gateway.work.parked;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Of recommendation-service. */
@RegisterRestClient(configKey = "recommendation")
interface RecommendationDeadLetters extends DeadLetters {}
