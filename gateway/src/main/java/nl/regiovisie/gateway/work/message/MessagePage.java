package nl.regiovisie.gateway.work.message;

import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.work.form.Faults;

/** @param sent whether a message was sent just now */
public record MessagePage(Body body, MessageForm form, Faults faults, boolean sent) {}
