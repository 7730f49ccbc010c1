package nl.regiovisie.gateway.work.registration;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.registration.RegistrationCounts.Counts;
import nl.regiovisie.gateway.work.form.Faults;

/** The form with which somebody registers for a meeting. */
public record RegisterPage(
        Meeting meeting, Counts counts, List<Role> roles, BodyNames bodies, RegisterForm form, Faults faults) {}
