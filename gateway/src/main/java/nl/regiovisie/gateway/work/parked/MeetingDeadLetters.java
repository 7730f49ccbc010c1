package nl.regiovisie.gateway.work.parked;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Of meeting-service. */
@RegisterRestClient(configKey = "meeting")
interface MeetingDeadLetters extends DeadLetters {}
