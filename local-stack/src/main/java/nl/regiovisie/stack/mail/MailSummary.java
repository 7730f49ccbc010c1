package nl.regiovisie.stack.mail;

/**
 * A mail in a list.
 *
 * @param id        number in the order in which they came
 * @param messageId as the sender gave it, the same for a mail that was sent twice
 */
record MailSummary(String id, String messageId, String to, String subject) {}
