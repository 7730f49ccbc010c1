/**
 * The one public door. It signs people in, sends each API request to the service that owns the resource, keeps limits
 * and security headers, and serves the pages. It holds no rule of the domain: services decide for themselves and trust
 * nothing but the caller's token.
 */
package nl.regiovisie.gateway;
