/** An editor looks at what people sent in before anyone else can read it. */
package nl.regiovisie.gateway.work.moderation;
