/** Reminders by mail: asking for them, confirming that, and leaving. Forms, but for everyone; nobody signs in for them. */
package nl.regiovisie.gateway.work.subscription;
