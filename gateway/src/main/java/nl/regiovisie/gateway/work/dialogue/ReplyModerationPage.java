package nl.regiovisie.gateway.work.dialogue;

import nl.regiovisie.gateway.work.dialogue.ReplyQueue.Waiting;
import nl.regiovisie.gateway.work.form.Faults;

/** One reply, with the form to decide about it. */
public record ReplyModerationPage(Waiting reply, DecisionForm form, Faults faults) {}
