/** Where councils answer what is asked of them when a vision is evaluated. */
package nl.regiovisie.gateway.work.evaluation;
