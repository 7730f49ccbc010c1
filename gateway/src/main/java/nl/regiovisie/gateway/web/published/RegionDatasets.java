package nl.regiovisie.gateway.web.published;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The open data of region-service. */
@RegisterRestClient(configKey = "region")
public interface RegionDatasets extends Datasets {}
