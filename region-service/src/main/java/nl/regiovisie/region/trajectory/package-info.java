/** Support of organisations in setting up participation that matters. For stewards and facilitators only. */
package nl.regiovisie.region.trajectory;
