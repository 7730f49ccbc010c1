package nl.regiovisie.meeting.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of those who come to a meeting have another one at a certain time. Where somebody goes is nobody's business:
 * a few are not counted.
 *
 * @param people how many, or null if they are few
 * @param fewerThan 5 if they are few, else null
 */
@Schema(name = "Clashes", description = "Hoeveel aangemelde mensen dan ergens anders zijn")
record ClashView(Integer people, Integer fewerThan) {

    private static final int FEW = 5;

    static ClashView of(int people) {
        return 0 < people && people < FEW ? new ClashView(null, FEW) : new ClashView(people, null);
    }
}
