/**
 * Meetings about youth care in one or more regions: planning them, writing down what is said, hearing from the group
 * whether it stands behind that, and publishing. Owns the themes and the roles in which people take part.
 */
package nl.regiovisie.meeting;
