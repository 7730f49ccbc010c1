/**
 * E-mail that is neither lost nor doubled: it is queued in the transaction of the change that causes it, and sent
 * afterwards. A use case sees {@link nl.regiovisie.platform.mail.MailQueue} and nothing else.
 */
package nl.regiovisie.platform.mail;
