/** Answers that one municipality proposes to its whole region. They bind nobody: each municipality answers for itself. */
package nl.regiovisie.recommendation.jointanswer;
