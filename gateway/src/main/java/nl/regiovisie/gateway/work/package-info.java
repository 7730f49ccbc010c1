/**
 * The pages on which people work: facilitators plan meetings, write down and endorse what is said; editors bundle it into
 * recommendations; municipalities answer those. Every page works as plain forms; only writing down needs a script.
 */
package nl.regiovisie.gateway.work;
