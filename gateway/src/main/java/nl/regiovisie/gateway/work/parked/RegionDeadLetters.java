package nl.regiovisie.gateway.work.parked;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Of region-service. */
@RegisterRestClient(configKey = "region")
interface RegionDeadLetters extends DeadLetters {}
