package nl.regiovisie.meeting.facilitator;

/** Where a facilitator reads mail. */
public record FacilitatorAddress(String account, String name, String email) {}
