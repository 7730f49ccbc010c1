/** The desk at which municipalities keep the vision of their region: its facts, its text, its steps, decisions and evaluations. */
package nl.regiovisie.gateway.work.vision;
