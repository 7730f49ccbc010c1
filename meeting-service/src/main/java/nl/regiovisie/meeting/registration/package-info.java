/**
 * Who comes to a meeting: registering with or without an account, seats and the waiting list, who was there, and
 * forgetting people in time. All that is known of a person is in {@link nl.regiovisie.meeting.registration.Registration}.
 *
 * <p>Whatever changes a registration locks the person first (an advisory lock on the address) and then the row of the
 * meeting: seats are counted under that lock, so that none is given twice, and nobody is in two rooms at once.
 */
package nl.regiovisie.meeting.registration;
