/** Registering for a meeting, and what people do with their own registrations. Forms, but for everyone. */
package nl.regiovisie.gateway.work.registration;
