package nl.regiovisie.gateway.web.published;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The open data of recommendation-service. */
@RegisterRestClient(configKey = "recommendation")
public interface RecommendationDatasets extends Datasets {}
